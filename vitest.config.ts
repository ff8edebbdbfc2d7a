import { configDefaults, defineConfig } from 'vitest/config'

const report = process.env.SHINGLE_TEST_REPORT

export default defineConfig({
  test: {
    // CI counts from the runner's own report.
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report && { outputFile: { json: report } }),
    projects: [
      {
        test: {
          name: 'shingle',
          include: ['packages/{core,cli,lsp}/test/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'vscode',
          include: ['packages/vscode/test/**/*.test.ts'],
          // Drawn on request only: no two computers draw the same picture.
          exclude: [
            ...configDefaults.exclude,
            ...(process.env.SHINGLE_PICTURES ? [] : ['**/pictures.test.ts']),
          ],
          // Packages the extension and starts a real VS Code, for these tests only.
          globalSetup: ['packages/vscode/test/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // After all others: a browser and an editor leave nothing to spare on a small computer.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
