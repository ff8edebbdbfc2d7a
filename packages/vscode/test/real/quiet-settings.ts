/** What would otherwise get in a test's way: questions, welcomes, downloads. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'files.hotExit': 'off',
  'files.autoSave': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'window.dialogStyle': 'custom',
  // What is read off the screen stands in one line.
  '[markdown]': { 'editor.wordWrap': 'off', 'editor.quickSuggestions': { other: 'off' } },
}
