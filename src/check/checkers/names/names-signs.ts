import { type Likeness, prepared, type SlipKind, scriptOf } from '../../../mention/names/letters.js'
import { trigramTables } from '../../../mention/names/letters-table.js'
import { editDistance } from '../../../mention/names/names-forms.js'
import { alike } from '../../../mention/names/names-sound.js'
import { romanize, skeleton } from '../../../mention/names/skeleton.js'

/** Two words that are taken for one name, and what is known of them. */
export interface SpeltName {
  /** In lower case. */
  readonly source: string
  readonly target: string
  readonly likeness: Likeness
  /** The target begins a sentence: it may be no name. */
  readonly initial: boolean
  /** The source has a capital where only names have one. */
  readonly strong: boolean
  /** Either is a common word of its language. */
  readonly common: boolean
  /** All nouns have capitals, in the source and in the target. */
  readonly capitalNouns: readonly [boolean, boolean]
  /** A name that stands beside the word in the source is answered beside the other. */
  readonly beside: boolean
  /** How far the word stands from where it is looked for, as a share of the text. */
  readonly distance: number
  /** How free the translation is (`looseness`). */
  readonly looseness: number
}

const kinds: readonly SlipKind[] = ['changed', 'lost', 'added', 'turned']
const scriptPairs = ['Latn Latn', 'Latn Cyrl', 'Cyrl Latn', 'Latn Kana', 'Kana Latn'] as const

/** The signs that are looked at, in the order of `signsOf`. */
export const spellingSigns: readonly string[] = [
  'always',
  'slip',
  'rest',
  'length',
  'alike',
  'alike but the ending',
  'unseen letters',
  'rare letters',
  'initial',
  'strong',
  'common',
  'longer',
  'same beginning',
  'same end',
  'distance 1',
  'distance 2',
  'capital nouns',
  'capital nouns in target',
  'beside answered',
  'from its place',
  'looseness',
  ...kinds.flatMap((kind) => [kind, `${kind} slip`]),
  ...scriptPairs.flatMap((pair) => [pair, `${pair} slip`, `${pair} alike`, `${pair} end`]),
]

/** What speaks for and against a misspelling in the target, as numbers of about 0 to 2. */
export function signsOf(name: SpeltName): readonly number[] {
  const { source, target, likeness } = name
  const slip = Math.min(likeness.slip, 20) / 10
  const length = Math.max(source.length, target.length)
  const scripts = `${scriptOf(source)} ${scriptOf(target)}`
  const [one, other] = [romanize(source), romanize(target)]
  const sound = alike(skeleton(source), skeleton(target), false)
  const distance = scripts === 'Latn Latn' ? editDistance(source, target, 3) : 3
  const { unseen, rare } = oddLetters(target, source)
  const end = Math.min(3, shared(reversed(one), reversed(other))) / 3
  return [
    1,
    slip,
    (likeness.bits - likeness.slip) / length / 5,
    length / 10,
    sound,
    alike(skeleton(source), skeleton(target)),
    Math.min(unseen, 4) / 2,
    Math.min(rare, 4) / 2,
    Number(name.initial),
    Number(name.strong),
    Number(name.common),
    (target.length - source.length) / 4,
    Math.min(4, shared(one, other)) / 4,
    end,
    Number(distance === 1),
    Number(distance === 2),
    ...name.capitalNouns.map(Number),
    Number(name.beside),
    Math.min(1, name.distance),
    name.looseness,
    ...kinds.flatMap((kind) => (likeness.kind === kind ? [1, slip] : [0, 0])),
    ...scriptPairs.flatMap((pair) => (scripts === pair ? [1, slip, sound, end] : [0, 0, 0, 0])),
  ]
}

/** Whether the letters of two scripts were learned from whole texts, and not from places alone. */
export function isWellLearned(source: string, target: string): boolean {
  return scriptPairs.some((pair) => pair === `${scriptOf(source)} ${scriptOf(target)}`)
}

function shared(one: string, other: string): number {
  let at = 0
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++
  return at
}

function reversed(word: string): string {
  return [...word].reverse().join('')
}

interface Trigrams {
  readonly usual: ReadonlySet<string>
  readonly rare: ReadonlySet<string>
}

const memo = new Map<string, Trigrams | undefined>()

/** How many groups of three letters of a word are seldom or never seen in its script, those left out that its source has too. */
export function oddLetters(word: string, source: string): { readonly unseen: number; readonly rare: number } {
  const known = trigramsOf(scriptOf(word) ?? '')
  if (known === undefined) return { unseen: 0, rare: 0 }
  const own = `<${folded(source)}>`
  const marked = `<${folded(word)}>`
  let unseen = 0
  let rare = 0
  for (let at = 0; at + 3 <= marked.length; at++) {
    const three = marked.slice(at, at + 3)
    if (known.usual.has(three) || own.includes(three)) continue
    rare++
    if (!known.rare.has(three)) unseen++
  }
  return { unseen, rare }
}

function folded(word: string): string {
  return prepared(word, scriptOf(word)).normalize('NFD').replace(/\p{M}/gu, '')
}

function trigramsOf(script: string): Trigrams | undefined {
  if (!memo.has(script)) {
    const table = trigramTables.find((one) => one.script === script)
    memo.set(script, table === undefined ? undefined : { usual: opened(table.usual), rare: opened(table.rare) })
  }
  return memo.get(script)
}

function opened(list: string): ReadonlySet<string> {
  return new Set(list.split('|').flatMap((entry) => [...entry.slice(2)].map((last) => entry.slice(0, 2) + last)))
}
