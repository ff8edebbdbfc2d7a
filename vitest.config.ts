import { defineConfig } from 'vitest/config'

const report = process.env.SHINGLE_TEST_REPORT

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts'],
    testTimeout: 60_000,
    // CI counts from the runner's own report.
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report && { outputFile: { json: report } }),
  },
})
