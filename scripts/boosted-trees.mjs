// Decision trees that each mend what the ones before left wrong (gradient boosting with logistic loss), for learn-letters.mjs.

const rate = 0.15
const shrink = 3
const leastWeight = 1
const leastGain = 0.05

/**
 * Learns trees of a depth from rows of `{signs, wrong}`.
 *
 * @returns `{base, trees}`: the trees' leaves add up to the logarithm of the odds; a node is `{sign, limit, below, above}` or `{value}`
 */
export function growTrees(rows, { count, depth }) {
  const size = rows[0].signs.length
  const wrong = rows.filter((row) => row.wrong === 1).length
  const base = Math.log((wrong + 1) / (rows.length - wrong + 1))
  const scores = new Float64Array(rows.length).fill(base)
  const orders = Array.from({ length: size }, (_, sign) =>
    [...rows.keys()].sort((a, b) => rows[a].signs[sign] - rows[b].signs[sign]),
  )
  const trees = []
  for (let round = 0; round < count; round++) {
    const slopes = rows.map(({ wrong: label }, at) => {
      const likely = 1 / (1 + Math.exp(-scores[at]))
      return { first: label - likely, second: likely * (1 - likely) }
    })
    const tree = split(new Set(rows.keys()), depth, { rows, orders, slopes })
    for (const at of rows.keys()) scores[at] += leafOf(tree, rows[at].signs)
    trees.push(tree)
  }
  return { base, trees }
}

function split(members, depth, data) {
  const all = sum(members, data.slopes)
  const best = depth > 0 ? bestSplit(members, all, data) : undefined
  if (best === undefined) return { value: (rate * all.first) / (all.second + shrink) }
  const { sign, limit } = best
  const isBelow = (at) => data.rows[at].signs[sign] < limit
  const side = (fits) => split(new Set([...members].filter(fits)), depth - 1, data)
  return { sign, limit, below: side(isBelow), above: side((at) => !isBelow(at)) }
}

function bestSplit(members, all, { rows, orders, slopes }) {
  let best
  const gainOf = ({ first, second }) => first ** 2 / (second + shrink)
  for (const [sign, order] of orders.entries()) {
    const below = { first: 0, second: 0 }
    let last
    for (const at of order) {
      if (!members.has(at)) continue
      const value = rows[at].signs[sign]
      if (last !== undefined && value !== last) {
        const above = { first: all.first - below.first, second: all.second - below.second }
        const gain = gainOf(below) + gainOf(above) - gainOf(all)
        const enough = below.second >= leastWeight && above.second >= leastWeight
        // Limits are written with three digits: they must part the values as written, too.
        const limit = Number(((value + last) / 2).toPrecision(3))
        if (enough && limit > last && limit <= value && gain > (best?.gain ?? leastGain)) best = { gain, sign, limit }
      }
      below.first += slopes[at].first
      below.second += slopes[at].second
      last = value
    }
  }
  return best
}

function sum(members, slopes) {
  const all = { first: 0, second: 0 }
  for (const at of members) {
    all.first += slopes[at].first
    all.second += slopes[at].second
  }
  return all
}

function leafOf(tree, signs) {
  let node = tree
  while (node.value === undefined) node = signs[node.sign] < node.limit ? node.below : node.above
  return node.value
}

/** A tree as the checker reads it: a node before its two branches, `sign<limit` or a value. */
export function writeTree(node) {
  if (node.value !== undefined) return String(Number(node.value.toFixed(3)))
  return `${node.sign}<${node.limit} ${writeTree(node.below)} ${writeTree(node.above)}`
}
