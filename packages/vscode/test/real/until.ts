import { setTimeout as wait } from 'node:timers/promises'

/** Long: the machine may have much else to do. Nothing waits longer than until what it waits for is there. */
export const patience = Number(process.env.SHINGLE_PATIENCE ?? 60_000)

/** Asks again and again until the answer is yes. */
export async function until(
  what: string,
  ask: () => Promise<boolean> | boolean,
  limit: number = patience,
): Promise<void> {
  const end = performance.now() + limit
  while (!(await ask())) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}.`)
    await wait(50)
  }
}

/** Whether something comes true within a short while, for what can be tried again. */
export const soon = (trial: Promise<unknown>): Promise<boolean> =>
  trial.then(
    () => true,
    () => false,
  )
