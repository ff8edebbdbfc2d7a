/** Lets messages that have come in meanwhile be read. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
