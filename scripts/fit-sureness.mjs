// Fits how sure a rule may be, from what its own target, its concern's and the one of anything say of a sentence: logistic
// regression, in which each rule has its own start. A rule that few sentences were most like starts near the others.

/** How strongly a rule's start is drawn to that of all. */
const DRAW = 3
const ROUNDS = 3000

/**
 * @param {readonly { rule: number, inputs: readonly number[], isRight: boolean }[]} pairs
 * @returns {{ shares: number[], starts: number[] }} The share of each input, and where each rule starts.
 */
export function fitSureness(pairs) {
  const rules = Math.max(...pairs.map(({ rule }) => rule)) + 1
  const shares = pairs[0].inputs.map(() => 0)
  const leans = new Array(rules).fill(0)
  let start = 0
  // Steps so short that each surely goes down: no second derivative is greater than these.
  const reach = (inputs) => 2 + inputs.reduce((sum, input) => sum + Math.abs(input), 0)
  const bounds = shares.map((_, i) => sumOf(pairs, ({ inputs }) => Math.abs(inputs[i]) * reach(inputs)) / 4)
  const startBound = sumOf(pairs, ({ inputs }) => reach(inputs)) / 4
  const leanBounds = leans.map(
    (_, at) => DRAW + sumOf(pairs, ({ rule, inputs }) => (rule === at ? reach(inputs) : 0)) / 4,
  )
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = shares.map(() => 0)
    const leanSlopes = leans.map((lean) => DRAW * lean)
    let startSlope = 0
    for (const { rule, inputs, isRight } of pairs) {
      let sum = start + leans[rule]
      for (let i = 0; i < shares.length; i++) sum += shares[i] * inputs[i]
      const miss = 1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0)
      for (let i = 0; i < shares.length; i++) slopes[i] += miss * inputs[i]
      leanSlopes[rule] += miss
      startSlope += miss
    }
    slopes.forEach((slope, i) => {
      shares[i] -= slope / bounds[i]
    })
    leanSlopes.forEach((slope, i) => {
      leans[i] -= slope / leanBounds[i]
    })
    start -= startSlope / startBound
  }
  return { shares, starts: leans.map((lean) => start + lean) }
}

function sumOf(pairs, of) {
  return pairs.reduce((sum, pair) => sum + of(pair), 0)
}
