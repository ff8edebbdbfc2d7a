// Fits the weights of one target after another, in a worker of learn-likeness.mjs: logistic regression by FTRL-Proximal
// (McMahan and others 2013, "Ad click prediction"), which leaves most weights at nothing. What is learned leans on the
// order in which the copy was met; so it is learned in several orders, and the weights are averaged.
//
// `workerData` has all sentences: `ids` and `values` of their features one sentence after another, with the `ends` of
// each; the `order` in which they come, where one may come more than once; and in how many `orders` they are read. A
// message is which of them are meant, and how fast (`rate`) weights move and how many (`l1`) stay at nothing; the answer,
// the weight of each feature.
import { parentPort, workerData } from 'node:worker_threads'

const EPOCHS = 6
/** Keeps weights small. */
const L2 = 0.3
/** A miss below this teaches nothing. */
const LEAST_MISS = 0.001

const { ends, ids, values, order, features, orders } = workerData
/** All orders in which the copy is read, each `EPOCHS` times and each time anew. */
const shuffled = shuffles(orders * EPOCHS)

parentPort.on('message', ({ isMeant, rate, l1 }) => {
  const sum = new Float64Array(features)
  for (let i = 0; i < orders; i++) {
    const fitted = fitIn(isMeant, rate, l1, shuffled.slice(i * EPOCHS, (i + 1) * EPOCHS))
    fitted.forEach((weight, id) => {
      sum[id] += weight
    })
  }
  parentPort.postMessage(sum.map((weight) => weight / orders))
})

function fitIn(isMeant, rate, l1, epochs) {
  const z = new Float32Array(features)
  const n = new Float32Array(features)
  const weights = new Float32Array(features)
  for (const epoch of epochs)
    for (const each of epoch) {
      const [from, to] = [ends[each], ends[each + 1]]
      let heard = 0
      for (let i = from; i < to; i++) heard += values[i] * weights[ids[i]]
      const miss = 1 / (1 + Math.exp(-heard)) - isMeant[each]
      if (Math.abs(miss) < LEAST_MISS) continue
      for (let i = from; i < to; i++) {
        const id = ids[i]
        const slope = miss * values[i]
        const sum = n[id] + slope * slope
        z[id] += slope - ((Math.sqrt(sum) - Math.sqrt(n[id])) / rate) * weights[id]
        n[id] = sum
        const size = Math.abs(z[id]) - l1
        weights[id] = size <= 0 ? 0 : (-Math.sign(z[id]) * size) / ((1 + Math.sqrt(sum)) / rate + L2)
      }
    }
  return weights
}

function shuffles(count) {
  const random = createRandom()
  const next = order.slice()
  return Array.from({ length: count }, () => {
    for (let i = next.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[next[i], next[j]] = [next[j], next[i]]
    }
    return next.slice()
  })
}

/** Numbers from 0 to 1, always the same. */
function createRandom() {
  let state = 1
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}
