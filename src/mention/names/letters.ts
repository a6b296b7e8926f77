import { type Answers, answersOf, type Piece, pieceOf, type Reply, repliesOf, sameLetter } from './letter-pieces.js'

/** How well the letters of a name answer those of another, in bits: what a pair of names says of how such letters are usually written. */
export interface Likeness {
  /** What the whole word costs; a word written as usual costs some four bits a letter. */
  readonly bits: number
  /** How many of them one slip of the pen explains, and which. */
  readonly slip: number
  readonly kind: SlipKind
}

/** What can happen to a letter: another one in its place, left out, one put in, exchanged with its neighbour. */
export type SlipKind = (typeof slipKinds)[number]

const slipKinds = ['changed', 'lost', 'added', 'turned'] as const

/** Endings that a word may have beside its letters; `''` is always allowed. */
export type Endings = ReadonlySet<string> | undefined

const ending = 3
const longestEnding = 6
const longestWord = 40

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latn', /^[\p{Script=Latin}\p{M}]+$/u],
  ['Cyrl', /^[\p{Script=Cyrillic}\p{M}]+$/u],
  ['Kana', /^[\p{Script=Katakana}ー]+$/u],
  ['Arab', /^[\p{Script=Arabic}\p{M}]+$/u],
  ['Hebr', /^[\p{Script=Hebrew}\p{M}]+$/u],
  ['Grek', /^[\p{Script=Greek}\p{M}]+$/u],
  ['Hang', /^\p{Script=Hangul}+$/u],
  ['Deva', /^[\p{Script=Devanagari}\p{M}]+$/u],
  ['Thai', /^[\p{Script=Thai}\p{M}]+$/u],
]

/** The script of a word, as the tables name it; absent where it has letters of none or of two. */
export function scriptOf(word: string): string | undefined {
  return scripts.find(([, pattern]) => pattern.test(word))?.[0]
}

/**
 * Looks how a name is spelt in another language, by what was learned of the letters of both scripts; absent where nothing was.
 * Both words are in lower case. Time grows with the product of their lengths, which is bounded.
 *
 * @example
 * likenessOf('советск', 'soevtsk')?.kind // => 'turned'
 */
export function likenessOf(source: string, target: string, from?: Endings, to?: Endings): Likeness | undefined {
  const key = `${source} ${target} ${from === undefined} ${to === undefined}`
  if (likenesses.has(key)) return likenesses.get(key)
  const likeness = compare(source, target, from, to)
  if (likenesses.size > mostKept) likenesses.clear()
  likenesses.set(key, likeness)
  return likeness
}

/** Words come again in a document, with the same endings: what was found is kept for a while. */
const likenesses = new Map<string, Likeness | undefined>()
const mostKept = 50_000

function compare(source: string, target: string, from: Endings, to: Endings): Likeness | undefined {
  if (source === target) return { bits: source.length * sameLetter, slip: 0, kind: 'changed' }
  const one = scriptOf(source)
  const other = scriptOf(target)
  if (one === undefined || other === undefined || source.length > longestWord || target.length > longestWord)
    return undefined
  const answers = answersOf(one, other)
  if (answers === undefined) return undefined
  const likeness = walk(prepared(source, one), prepared(target, other), answers, from, to)
  if (one === other || (one !== 'Latn' && other !== 'Latn')) return likeness
  // Every language in Latin letters has customs of its own, and most was learned with English.
  const [plainSource, plainTarget] = [
    one === 'Latn' ? asInEnglish(source, target) : source,
    other === 'Latn' ? asInEnglish(target, source) : target,
  ]
  if (plainSource === source && plainTarget === target) return likeness
  const second = walk(prepared(plainSource, one), prepared(plainTarget, other), answers, from, to)
  return second.bits < likeness.bits ? second : likeness
}

/** A word in Latin letters as English would write what another script has. */
function asInEnglish(word: string, other: string): string {
  const slavic = slavicCustoms.reduce(
    (text, [letter, from, to]) => (other.includes(letter) ? text.replace(from, to) : text),
    word,
  )
  return customs.reduce((text, [from, to]) => text.replace(from, to), slavic)
}

/** What Latin letters say only where the other side has a Cyrillic one. */
const slavicCustoms: readonly (readonly [string, RegExp, string])[] = [
  ['х', /ch/g, 'kh'],
  ['ц', /c(?!h)/g, 'ts'],
]

const customs: readonly (readonly [RegExp, string])[] = [
  [/tsch|cz|č/g, 'ch'],
  [/sch|sz|š/g, 'sh'],
  [/ž|ż/g, 'zh'],
  [/ł/g, 'l'],
  [/w/g, 'v'],
  [/j/g, 'y'],
  [/ř/g, 'r'],
  [/ě/g, 'ie'],
]

/** A word as its letters are compared: Hangul by letters, not by syllables; what one Cyrillic alphabet writes otherwise than another, alike. */
export function prepared(word: string, script: string | undefined): string {
  if (script === 'Hang') return word.normalize('NFD')
  return script === 'Cyrl' ? word.replace(/[іїєэёґўј]/gu, (letter) => cyrillic.get(letter) ?? letter) : word
}

const cyrillic: ReadonlyMap<string, string> = new Map(
  ['іи', 'їи', 'єе', 'эе', 'ёе', 'ґг', 'ўу', 'јй'].map(([from = '', to = '']) => [from, to]),
)

let costs = new Float64Array(0)

/** The cheapest way through both words, without a slip in the target and with one of each kind. */
function walk(source: string, target: string, answers: Answers, from: Endings, to: Endings): Likeness {
  const width = target.length + 1
  const size = (source.length + 1) * width
  const kinds = slipKinds.length
  // One table for each number of slips and kind, one behind the other.
  if (costs.length < size * (kinds + 1)) costs = new Float64Array(size * (kinds + 1) * 2)
  const end = size * (kinds + 1)
  costs.fill(Number.POSITIVE_INFINITY, 0, end)
  costs[0] = 0
  const replies = repliesOf(target, answers)
  for (let i = 0; i <= source.length; i++) {
    const pieces: Piece[] = []
    for (let a = 1; a <= answers.longSource && i + a <= source.length; a++)
      pieces.push(pieceOf(source.slice(i, i + a), answers))
    const second = i + 2 > source.length ? undefined : pieceOf(source.charAt(i + 1), answers)
    for (let j = 0; j <= target.length; j++) {
      const at = i * width + j
      if (j < target.length) {
        reach(3 * size + at + 1, costs[at] ?? 0)
        spread(at, 1, answers.unseen, size, end)
      }
      if (i < source.length) spread(at, width, answers.unseen, size, end)
      for (let a = 0; a < pieces.length; a++) {
        const piece = pieces[a]
        if (piece !== undefined) answer(piece, a + 1, second, replies, at, j)
      }
    }
  }
  const [sourceCuts, targetCuts] = [cuts(source, from), cuts(target, to)]
  const bits = atEnd(0)
  const slips = slipKinds.map((_, kind) => atEnd((kind + 1) * size))
  const least = Math.min(...slips)
  return { bits, slip: Math.max(0, bits - least), kind: slipKinds[slips.indexOf(least)] ?? 'changed' }

  /** The cheapest cost at the end of both words, endings left aside, in the table that begins at a place. */
  function atEnd(table: number): number {
    let best = Number.POSITIVE_INFINITY
    for (const cutSource of sourceCuts)
      for (const cutTarget of targetCuts) {
        const at = table + (source.length - cutSource) * width + target.length - cutTarget
        const cost = (costs[at] ?? 0) + (cutSource > 0 ? ending : 0) + (cutTarget > 0 ? ending : 0)
        if (cost < best) best = cost
      }
    return best
  }

  /** Goes on from a place by what answers a piece of the source there, and by the slips that may have happened to it. */
  function answer(
    piece: Piece,
    length: number,
    second: Piece | undefined,
    replies: readonly (readonly Reply[])[],
    at: number,
    j: number,
  ): void {
    const next = at + length * width
    const here = costs[at] ?? 0
    const replied = replies[j] ?? []
    if (piece.answerable)
      for (let b = 0; b < replied.length; b++) {
        const reply = replied[b]
        const cost = reply === undefined ? Number.POSITIVE_INFINITY : piece.cost(reply)
        if (reply !== undefined && cost < Number.POSITIVE_INFINITY)
          spread(at, next + reply.text.length - at, cost, size, end)
      }
    if (piece.single === undefined) return
    const [changed, lost, turned] = [size, 2 * size, 4 * size]
    reach(lost + next, here + piece.single)
    if (j < target.length) reach(changed + next + 1, here + piece.single)
    const [own, other] = [replied[0], replies[j + 1]?.[0]]
    if (length > 1 || second === undefined || own === undefined || other === undefined) return
    reach(turned + at + 2 * width + 2, here + piece.cost(other) + second.cost(own))
  }
}

/** The same step in every table. */
function spread(at: number, step: number, cost: number, size: number, end: number): void {
  for (let place = at; place < end; place += size) reach(place + step, (costs[place] ?? 0) + cost)
}

function reach(at: number, cost: number): void {
  if (cost < (costs[at] ?? 0)) costs[at] = cost
}

/** How many letters at the end of a word may be an ending. */
function cuts(word: string, endings: Endings): readonly number[] {
  const found = [0]
  if (endings !== undefined)
    for (let length = 1; length <= longestEnding && length + 2 < word.length; length++)
      if (endings.has(word.slice(-length))) found.push(length)
  return found
}
