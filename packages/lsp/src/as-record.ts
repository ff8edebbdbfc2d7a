/** The keys of a value that came from elsewhere; none if it has none. */
export const asRecord = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? value : {}
