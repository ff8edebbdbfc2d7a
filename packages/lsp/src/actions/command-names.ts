/** Commands that change a text; each is also offered as a code action. */
export const editCommands = [
  'shingle.useSuggestion',
  'shingle.insertWording',
  'shingle.suppress',
  'shingle.recordPermission',
  'shingle.turnOffRule',
  'shingle.setSurface',
  'shingle.fixAll',
] as const

export type EditCommand = (typeof editCommands)[number]

export const otherCommands = ['shingle.openRule', 'shingle.checkWorkspace'] as const

/** Every command that the server carries out. */
export const commandNames: readonly string[] = [...editCommands, ...otherCommands]

export const isEditCommand = (name: unknown): name is EditCommand =>
  editCommands.some((command) => command === name)
