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
  // One table for each number of slips and kind, one behind the other.
  const [changed, lost, added, turned] = [size, 2 * size, 3 * size, 4 * size]
  const end = 5 * size
  if (costs.length < end) costs = new Float64Array(end * 2)
  costs.fill(Number.POSITIVE_INFINITY, 0, end)
  costs[0] = 0
  const replies = repliesOf(target, answers)
  for (let i = 0; i <= source.length; i++) {
    const pieces = piecesAt(source, i, answers)
    const second = i + 2 > source.length ? undefined : pieceOf(source.charAt(i + 1), answers)
    for (let j = 0; j <= target.length; j++) {
      const at = i * width + j
      const here = costs[at] ?? 0
      if (j < target.length) {
        reach(added + at + 1, here)
        spread(at, 1, answers.unseen, size, end)
      }
      if (i < source.length) spread(at, width, answers.unseen, size, end)
      const replied = replies[j] ?? none
      for (let a = 0; a < pieces.length; a++) {
        const piece = pieces[a]
        if (piece === undefined) continue
        const step = (a + 1) * width
        if (piece.answerable)
          for (const reply of replied) {
            const cost = piece.cost(reply)
            if (cost < Number.POSITIVE_INFINITY) spread(at, step + reply.text.length, cost, size, end)
          }
        if (piece.single === undefined) continue
        reach(lost + at + step, here + piece.single)
        if (j < target.length) reach(changed + at + step + 1, here + piece.single)
        const [own, other] = [replied[0], replies[j + 1]?.[0]]
        if (a > 0 || second === undefined || own === undefined || other === undefined) continue
        reach(turned + at + 2 * width + 2, here + piece.cost(other) + second.cost(own))
      }
    }
  }
  const ends = endsOf(cuts(source, from), cuts(target, to), size - 1, width)
  const bits = cheapest(ends, 0)
  const slips = [changed, lost, added, turned].map((table) => cheapest(ends, table))
  const least = Math.min(...slips)
  return { bits, slip: Math.max(0, bits - least), kind: slipKinds[slips.indexOf(least)] ?? 'changed' }
}

const none: readonly Reply[] = []

/** The pieces of a source that begin at a place, the shortest first. */
function piecesAt(source: string, start: number, answers: Answers): readonly Piece[] {
  const pieces: Piece[] = []
  for (let length = 1; length <= answers.longSource && start + length <= source.length; length++)
    pieces.push(pieceOf(source.slice(start, start + length), answers))
  return pieces
}

/** A place in a table where both words may be at their end, and what their endings cost. */
interface End {
  readonly at: number
  readonly cost: number
}

function endsOf(
  sourceCuts: readonly number[],
  targetCuts: readonly number[],
  last: number,
  width: number,
): readonly End[] {
  return sourceCuts.flatMap((own) =>
    targetCuts.map((other) => ({
      at: last - own * width - other,
      cost: (own > 0 ? ending : 0) + (other > 0 ? ending : 0),
    })),
  )
}

/** The cheapest cost at the end of both words in the table that begins at a place. */
function cheapest(ends: readonly End[], table: number): number {
  return ends.reduce((best, { at, cost }) => Math.min(best, (costs[table + at] ?? 0) + cost), Number.POSITIVE_INFINITY)
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
