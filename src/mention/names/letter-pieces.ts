import { letterTables } from './letters-table.js'
import { soundDistance } from './names-sound.js'
import { romanize } from './skeleton.js'

/** What a letter costs that is only kept, where no table has it. */
export const sameLetter = 4
/** The same letter with another sign over it. */
const sameBase = 8

/** Letters of one side -> letters of the other -> bits. */
export interface Answers {
  readonly pieces: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** The cheapest single letter that answers a piece. */
  readonly single: ReadonlyMap<string, number>
  readonly longSource: number
  readonly longTarget: number
  readonly unseen: number
  /** Learned replies, and single letters that were seen since. */
  readonly replies: Map<string, Reply>
  /** Pieces that words were made of so far. */
  readonly known: Map<string, Piece>
}

const memo = new Map<string, Answers | undefined>()

/** What was learned of two scripts, in either direction; absent where nothing was. */
export function answersOf(from: string, to: string): Answers | undefined {
  const key = `${from} ${to}`
  if (!memo.has(key)) memo.set(key, opened(key) ?? opened(`${to} ${from}`, true))
  return memo.get(key)
}

function opened(key: string, turned = false): Answers | undefined {
  const table = letterTables.find(({ scripts: both }) => both === key)
  if (table === undefined) return undefined
  const pieces = new Map<string, Map<string, number>>()
  const single = new Map<string, number>()
  const replies = new Map<string, Reply>()
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
      if (!replies.has(reply)) replies.set(reply, { text: reply, index: replies.size })
      if (reply.length === 1) single.set(piece, Math.min(single.get(piece) ?? bits, bits))
      longSource = Math.max(longSource, piece.length)
      longTarget = Math.max(longTarget, reply.length)
    }
  }
  return { pieces, single, longSource, longTarget, unseen: table.unseen, replies, known: new Map() }
}

/** What may answer a piece: one letter, or several that were learned together. */
export interface Reply {
  readonly text: string
  /** Its place in the costs of a piece. */
  readonly index: number
}

/** The replies that begin at each place of a word, a single letter first. */
export function repliesOf(word: string, { replies, longTarget }: Answers): readonly (readonly Reply[])[] {
  return Array.from({ length: word.length }, (_, at) => {
    const found: Reply[] = []
    for (let length = 1; length <= longTarget && at + length <= word.length; length++) {
      const text = word.slice(at, at + length)
      let reply = replies.get(text)
      if (reply === undefined && length === 1) {
        reply = { text, index: replies.size }
        replies.set(text, reply)
      }
      if (reply !== undefined) found.push(reply)
    }
    return found
  })
}

/** A piece of a source, with what each reply to it costs. */
export class Piece {
  /** Something may answer it: it was learned, is a single letter, or the same letter twice. */
  readonly answerable: boolean
  /** The cheapest single letter that answers it. */
  readonly single: number | undefined
  readonly #text: string
  readonly #answers: Answers
  /** By the reply's index; below 0 where it was not asked for yet. */
  #costs = new Float64Array(0)

  constructor(text: string, answers: Answers) {
    const doubled = text.length === 2 && text.charAt(0) === text.charAt(1)
    this.answerable = text.length === 1 || doubled || answers.pieces.has(text)
    this.single = answers.single.get(text)
    this.#text = text
    this.#answers = answers
  }

  cost({ text, index }: Reply): number {
    const known = this.#costs[index] ?? -1
    if (known >= 0) return known
    if (index >= this.#costs.length) {
      const larger = new Float64Array(index + 64).fill(-1)
      larger.set(this.#costs)
      this.#costs = larger
    }
    const cost = costOf(this.#text, text, this.#answers)
    this.#costs[index] = cost
    return cost
  }
}

/** Letters of a script are few, and so are the pieces that words are made of: as many are kept. */
const mostPieces = 2_000

/** A piece of a source, made once. */
export function pieceOf(text: string, answers: Answers): Piece {
  let piece = answers.known.get(text)
  if (piece === undefined) {
    piece = new Piece(text, answers)
    if (answers.known.size >= mostPieces) answers.known.clear()
    answers.known.set(text, piece)
  }
  return piece
}

function costOf(piece: string, answer: string, { pieces, unseen }: Answers): number {
  const known = pieces.get(piece)?.get(answer)
  if (known !== undefined) return piece === answer ? Math.min(known, sameLetter * piece.length) : known
  if (piece.length > 1) {
    // Twice the same letter may be written once, never the other way round.
    const doubled = piece.length === 2 && answer.length === 1 && piece.charAt(0) === piece.charAt(1)
    return doubled ? unseenCost(piece.charAt(0), answer, unseen) + 1 : Number.POSITIVE_INFINITY
  }
  return answer.length > 1 ? Number.POSITIVE_INFINITY : unseenCost(piece, answer, unseen)
}

function unseenCost(one: string, other: string, unseen: number): number {
  if (one === other) return sameLetter
  const [a, b] = [soundOf(one), soundOf(other)]
  const share = a === b ? 0 : Math.min(1, soundDistance(a, b))
  return share === 0 ? sameBase : Math.min(unseen, sameBase + share * (unseen - sameBase) * 1.4)
}

const sounds = new Map<string, string>()

/** A letter in the Latin alphabet; letters are few. */
function soundOf(letter: string): string {
  let sound = sounds.get(letter)
  if (sound === undefined) {
    sound = romanize(letter)
    if (sounds.size >= mostPieces) sounds.clear()
    sounds.set(letter, sound)
  }
  return sound
}
