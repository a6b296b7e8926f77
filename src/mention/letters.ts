import { letterTables } from './letters-table.js'
import { soundDistance } from './names-sound.js'
import { romanize } from './skeleton.js'

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

/** The same letter with another sign over it, and a letter that is only kept, where no table has them. */
const sameLetter = 4
const sameBase = 8
const ending = 3
const longestEnding = 6
const longestWord = 40

/** Letters of one side -> letters of the other -> bits. */
interface Answers {
  readonly pieces: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** The cheapest single letter that answers a piece. */
  readonly single: ReadonlyMap<string, number>
  readonly longSource: number
  readonly longTarget: number
  readonly unseen: number
}

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
  const replies = piecesOf(target, answers.longTarget)
  const [changed, lost, added, turned] = [size, 2 * size, 3 * size, 4 * size]
  for (let i = 0; i <= source.length; i++) {
    const pieces: { readonly piece: string; readonly row: ReadonlyMap<string, number> | undefined }[] = []
    for (let a = 1; a <= answers.longSource && i + a <= source.length; a++) {
      const piece = source.slice(i, i + a)
      pieces.push({ piece, row: answers.pieces.get(piece) })
    }
    for (let j = 0; j <= target.length; j++) {
      const at = i * width + j
      const here = costs[at] ?? 0
      if (j < target.length) {
        reach(added + at + 1, here)
        spread(at, 1, answers.unseen, size, end)
      }
      if (i < source.length) spread(at, width, answers.unseen, size, end)
      const answersHere = replies[j] ?? []
      for (const [index, { piece, row }] of pieces.entries()) {
        const next = (index + 1) * width
        if (row !== undefined || index === 0 || (index === 1 && piece.charAt(0) === piece.charAt(1)))
          for (const [b, answer] of answersHere.entries()) {
            const cost = costOf(piece, answer, row, answers)
            if (cost < Number.POSITIVE_INFINITY) spread(at, next + b + 1, cost, size, end)
          }
        const single = answers.single.get(piece)
        if (single === undefined) continue
        reach(lost + at + next, here + single)
        if (j < target.length) reach(changed + at + next + 1, here + single)
        if (index > 0 || i + 2 > source.length || j + 2 > target.length) continue
        const second = source.charAt(i + 1)
        const crossed =
          costOf(piece, target.charAt(j + 1), row, answers) +
          costOf(second, target.charAt(j), answers.pieces.get(second), answers)
        reach(turned + at + 2 * width + 2, here + crossed)
      }
    }
  }
  const bits = atEnd(0, source, target, from, to)
  const slips = slipKinds.map((_, kind) => atEnd((kind + 1) * size, source, target, from, to))
  const least = Math.min(...slips)
  return { bits, slip: Math.max(0, bits - least), kind: slipKinds[slips.indexOf(least)] ?? 'changed' }
}

/** The pieces that begin at each place of a word, the shortest first. */
function piecesOf(word: string, longest: number): readonly (readonly string[])[] {
  return Array.from({ length: word.length }, (_, at) =>
    Array.from({ length: Math.min(longest, word.length - at) }, (_piece, more) => word.slice(at, at + more + 1)),
  )
}

/** The same step in every table. */
function spread(at: number, step: number, cost: number, size: number, end: number): void {
  for (let place = at; place < end; place += size) reach(place + step, (costs[place] ?? 0) + cost)
}

function reach(at: number, cost: number): void {
  if (cost < (costs[at] ?? 0)) costs[at] = cost
}

function costOf(
  piece: string,
  answer: string,
  row: ReadonlyMap<string, number> | undefined,
  { unseen }: Answers,
): number {
  const known = row?.get(answer)
  if (known !== undefined) return piece === answer ? Math.min(known, sameLetter * piece.length) : known
  if (piece.length > 1) {
    // Twice the same letter may be written once, never the other way round.
    const doubled = piece.length === 2 && answer.length === 1 && piece.charAt(0) === piece.charAt(1)
    return doubled ? unseenCost(piece.charAt(0), answer, unseen) + 1 : Number.POSITIVE_INFINITY
  }
  return answer.length > 1 ? Number.POSITIVE_INFINITY : unseenCost(piece, answer, unseen)
}

const unseenMemo = new Map<string, number>()

function unseenCost(one: string, other: string, unseen: number): number {
  if (one === other) return sameLetter
  const key = one + other
  let share = unseenMemo.get(key)
  if (share === undefined) {
    const [a, b] = [romanize(one), romanize(other)]
    share = a === b ? 0 : Math.min(1, soundDistance(a, b))
    unseenMemo.set(key, share)
  }
  return share === 0 ? sameBase : Math.min(unseen, sameBase + share * (unseen - sameBase) * 1.4)
}

/** The cheapest cost at the end of both words, endings left aside, in the table that begins at a place. */
function atEnd(table: number, source: string, target: string, from: Endings, to: Endings): number {
  let best = Number.POSITIVE_INFINITY
  const sourceCuts = cuts(source, from)
  const targetCuts = cuts(target, to)
  for (const cutSource of sourceCuts)
    for (const cutTarget of targetCuts) {
      const at = table + (source.length - cutSource) * (target.length + 1) + target.length - cutTarget
      const cost = (costs[at] ?? 0) + (cutSource > 0 ? ending : 0) + (cutTarget > 0 ? ending : 0)
      if (cost < best) best = cost
    }
  return best
}

/** How many letters at the end of a word may be an ending. */
function cuts(word: string, endings: Endings): readonly number[] {
  const found = [0]
  if (endings !== undefined)
    for (let length = 1; length <= longestEnding && length + 2 < word.length; length++)
      if (endings.has(word.slice(-length))) found.push(length)
  return found
}

const memo = new Map<string, Answers | undefined>()

function answersOf(from: string, to: string): Answers | undefined {
  const key = `${from} ${to}`
  if (!memo.has(key)) memo.set(key, opened(key) ?? opened(`${to} ${from}`, true))
  return memo.get(key)
}

function opened(key: string, turned = false): Answers | undefined {
  const table = letterTables.find(({ scripts: both }) => both === key)
  if (table === undefined) return undefined
  const pieces = new Map<string, Map<string, number>>()
  const single = new Map<string, number>()
  let longSource = 1
  let longTarget = 1
  for (const entry of table.pieces.split('|')) {
    const sign = entry.indexOf('=')
    const one = entry.slice(0, sign)
    for (const answer of entry.slice(sign + 1).split(' ')) {
      const digit = answer.search(/\d/)
      const bits = Number(answer.slice(digit))
      const other = answer.slice(0, digit)
      const [piece, reply] = turned ? [other, one] : [one, other]
      pieces.set(piece, (pieces.get(piece) ?? new Map<string, number>()).set(reply, bits))
      if (reply.length === 1) single.set(piece, Math.min(single.get(piece) ?? bits, bits))
      longSource = Math.max(longSource, piece.length)
      longTarget = Math.max(longTarget, reply.length)
    }
  }
  return { pieces, single, longSource, longTarget, unseen: table.unseen }
}
