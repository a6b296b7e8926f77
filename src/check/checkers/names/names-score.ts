import { namesTrees } from './names-trees.js'

/** A verdict on names that rests on many small signs. */
export type Verdict = keyof typeof namesTrees

type Tree =
  | { readonly value: number }
  | { readonly sign: number; readonly limit: number; readonly below: Tree; readonly above: Tree }

const grown = new Map<Verdict, readonly Tree[]>()

/**
 * How much speaks for a verdict: the logarithm of the odds, at the share that wrong names had in what the trees were
 * learned from (`scripts/learn-letters.mjs`). Above 0 more likely than not there; in good translations wrong names are
 * rarer, so that a finding asks for more.
 */
export function scoreOf(verdict: Verdict, signs: readonly number[]): number {
  let trees = grown.get(verdict)
  if (trees === undefined) {
    trees = namesTrees[verdict].trees.map((text) => readTree(text.split(' ').values()))
    grown.set(verdict, trees)
  }
  return trees.reduce((sum, tree) => sum + leafOf(tree, signs), namesTrees[verdict].base)
}

/** A node stands before its two branches: `sign<limit`, or the value of a leaf. */
function readTree(nodes: Iterator<string>): Tree {
  const [sign = '0', limit] = String(nodes.next().value ?? '0').split('<')
  if (limit === undefined) return { value: Number(sign) }
  return { sign: Number(sign), limit: Number(limit), below: readTree(nodes), above: readTree(nodes) }
}

function leafOf(tree: Tree, signs: readonly number[]): number {
  let node = tree
  while ('sign' in node) node = (signs[node.sign] ?? 0) < node.limit ? node.below : node.above
  return node.value
}
