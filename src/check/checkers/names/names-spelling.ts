import { commonWordsOf } from '../../../language/index.js'
import type { NameLink } from '../../../mention/names/entities.js'
import { placeCodes } from '../../../mention/names/entities-places.js'
import { isSameGivenName } from '../../../mention/names/given-names.js'
import { type Likeness, likenessOf, scriptOf } from '../../../mention/names/letters.js'
import { editDistance, inflectionOf, isSameName } from '../../../mention/names/names-forms.js'
import { alike } from '../../../mention/names/names-sound.js'
import type { NameToken } from '../../../mention/names/names-tokens.js'
import { neverNames } from '../../../mention/names/never-names.js'
import { romanize, skeleton } from '../../../mention/names/skeleton.js'
import type { CheckContext } from '../../context.js'
import { memoize } from '../../memoize.js'
import { besideOf, hardlyAlike, touches } from './names-absent.js'
import { anchorsOf, distanceFrom } from './names-anchors.js'
import type { KnownNames } from './names-known.js'
import { isPinyinSpelling } from './names-pinyin.js'
import { scoreOf } from './names-score.js'
import { isWellLearned, signsOf } from './names-signs.js'

/** A name of the source and the word of the target that must be meant by it, letter by letter. */
export interface Spelling {
  readonly source: NameToken
  readonly target: NameToken
  readonly likeness: Likeness
  /** What speaks for a misspelling, as `signsOf` has it. */
  readonly signs: readonly number[]
  /** How likely a misspelling is (`scoreOf`). */
  readonly score: number
}

interface Candidate {
  readonly source: NameToken
  readonly target: NameToken
  readonly key: string
  readonly likeness: Likeness
  readonly cost: number
}

/** From this score on (`scoreOf`) a spelling is taken for wrong. */
export const surelyWrong = 2
/** A slip that explains fewer bits is none. */
const leastSlip = 1.5
/** Katakana keeps so little of a name that its spelling elsewhere is hardly told from it. */
const kana = 2
/** What was learned of places alone, is written by a table of its own, or begins a sentence and so may be any word, is worth a hint only. */
const hint = 0.4
/** From so many bits a letter on, a slip left aside, two words are no longer taken for one name. */
const farthest = 7
/** So many segments with both make a spelling the translator's own. */
const wellKnown = 2
/** The same where both sides use one script: a name copied wrongly is often copied so again, if it is surely wrong. */
const wellKnownCopy = 4

/** The names of a segment that stand too seldom for their spelling to agree with anything, with what answers them. */
export function* spellingsOf(at: number, known: KnownNames, context: CheckContext): Iterable<Spelling> {
  const here = known.segments[at]
  if (here === undefined) return
  const [neverSource, neverTarget] = [neverNames(context.source), neverNames(context.target)]
  const names = here.sourceTokens.filter(
    (token) => mayBeSpelt(token) && !known.names.source.common.has(token.key) && !neverSource.has(token.key),
  )
  if (names.length === 0) return
  const settled = new Set<number>()
  const repeated = new Set<number>()
  const taken = new Set<number>()
  for (const [link, spans] of here.source) {
    const targets = here.target.get(link)
    if (targets === undefined) continue
    const count = known.answered.get(link)?.length ?? 0
    if (link.place === undefined && count < wellKnown) continue
    if (link.place === undefined && count < wellKnownCopy && isCopied(link)) {
      for (const span of spans) repeated.add(span.start)
      continue
    }
    for (const span of spans) settled.add(span.start)
    for (const span of targets) taken.add(span.start)
  }
  const sources = names.filter(
    (token) => !settled.has(token.start) && placeCodes(token.key, context.source).length === 0,
  )
  if (sources.length === 0) return
  const targets = here.targetTokens.filter(
    (token) =>
      mayBeSpelt(token) &&
      !taken.has(token.start) &&
      !neverTarget.has(token.key) &&
      !known.names.target.common.has(token.key),
  )
  const [from, to] = [endingsOf(context.source), endingsOf(context.target)]
  const found: Candidate[] = []
  for (const source of sources)
    for (const target of targets)
      for (const key of target.keys) {
        if (alike(skeleton(source.key), skeleton(key), true, hardlyAlike) < hardlyAlike) continue
        const likeness = likenessOf(source.key, key, from, to)
        if (likeness === undefined) continue
        const cost = (likeness.bits - likeness.slip) / Math.max(source.key.length, key.length)
        if (cost <= farthest) found.push({ source, target, key, likeness, cost: cost + likeness.slip / 100 })
      }
  if (found.length === 0) return
  const anchors = anchorsOf(here)
  const lengths = [known.sources[at]?.length ?? 0, known.targets[at]?.length ?? 0] as const
  found.sort((a, b) => a.cost - b.cost)
  for (const { source, target, key, likeness } of found) {
    if (settled.has(source.start) || taken.has(target.start)) continue
    settled.add(source.start)
    taken.add(target.start)
    if (likeness.slip < leastSlip && !isKept(source.key, key)) continue
    if (isInflected(source.key, key, context) || isCustomary(source.key, key, context)) continue
    const signs = signsOf({
      source: source.key,
      target: key,
      likeness,
      initial: target.initial,
      strong: known.strong.has(source.key),
      common: commonWordsOf(context.source).has(source.key) || commonWordsOf(context.target).has(key),
      capitalNouns: [context.source.capitalNouns, context.target.capitalNouns],
      beside: besideOf(source, here).some((link) => here.target.get(link)?.some((span) => touches(span, target))),
      distance: distanceFrom(source, target, anchors, lengths),
      looseness: known.looseness,
    })
    const sure = isWellLearned(source.key, key) && !(isPinyin(source.key) && scriptOf(key) !== scriptOf(source.key))
    const learned = scoreOf('spelling', signs)
    const isAnyWord = saysNothing(source, context.source) && saysNothing(target, context.target)
    const score =
      sure && !isAnyWord && !isCognate(source.key, key, context)
        ? learned - (scriptOf(source.key) === 'Kana' ? kana : 0)
        : Math.min(learned, hint)
    if (score < surelyWrong && repeated.has(source.start)) continue
    yield { source, target, likeness, signs, score }
  }
}

/** The capital of a word is a sentence's, or every noun's. */
function saysNothing({ initial }: NameToken, { capitalNouns }: CheckContext['source']): boolean {
  return initial || capitalNouns
}

function mayBeSpelt({ capital, shout, key }: NameToken): boolean {
  return capital && !shout && key.length >= 3
}

/** Both sides use one script: the letters should be the same, not only answer one another. */
function isCopied({ source, target }: NameLink): boolean {
  return scriptOf(source.keys[0] ?? '') === scriptOf(target.keys[0] ?? '')
}

/** The name is written as in the source, but for one letter. */
function isKept(source: string, target: string): boolean {
  return source.length >= 5 && scriptOf(source) === scriptOf(target) && editDistance(source, target, 1) === 1
}

/** Between languages of one script some letters change by custom (`Vladimir`, `Wladimir`), and names lose or win an ending (`Kremlin`, `Kreml`). */
export function isCustomary(source: string, target: string, context: CheckContext): boolean {
  if (isSameGivenName(source, target)) return !isStuttered(source, target)
  if (scriptOf(source) !== scriptOf(target)) return false
  if (source.startsWith(target) || target.startsWith(source)) return true
  const [one, other] = [customary(source), customary(target)]
  return one === other || isSameName(one, other, context.target) || isSameName(one, other, context.source)
}

/**
 * A noun that is written by the customs of the other language and differs in more than them (`Fraktion`, `Faction`): a
 * word with the same origin, which translates it. Only where all nouns have capitals is that likelier than a slip.
 */
function isCognate(source: string, target: string, context: CheckContext): boolean {
  if (!context.source.capitalNouns || scriptOf(source) !== scriptOf(target)) return false
  return editDistance(customary(source), customary(target), 3) < editDistance(source, target, 3)
}

/** One letter is doubled, and none of those that languages double or not as they like (`Philip`, `Philipp`). */
function isStuttered(source: string, target: string): boolean {
  return target !== source && target.replace(/([^flmnpst])\1/u, '$1') === source
}

/** Letters with signs, and sounds of Slavic names, that others write as two. */
const signed: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'ch'],
  [/ts(?!ch)/g, 'c'],
  [/tsch|cz|č/g, 'ch'],
  [/sch|sz|š|ch/g, 'sh'],
  [/ž|ż/g, 'zh'],
]

/** Spellings of one sound that languages in Latin letters choose between. */
const customs: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ou/g, 'u'],
  [/[cq]/g, 'k'],
  [/ł/g, 'l'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/[yj]/g, 'i'],
  [/ii/g, 'i'],
]

function customary(word: string): string {
  const bare = replaced(word.normalize('NFC'), signed).normalize('NFD').replace(/\p{M}/gu, '')
  return replaced(bare, customs)
}

function replaced(word: string, spellings: readonly (readonly [RegExp, string])[]): string {
  return spellings.reduce((text, [from, to]) => text.replace(from, to), word)
}

/** A Chinese name in pinyin: other scripts write its syllables by tables of their own. */
function isPinyin(word: string): boolean {
  const bare = word.replace(/(?:i?em|owi|om|u|a)$/u, '')
  return /zh|x|q(?!u)|ng|j[iu]|ao|wen/u.test(word) && (isPinyinSpelling(word) || isPinyinSpelling(bare))
}

/** One is a form of the other by the grammar of either language, or differs in the signs over its letters: languages add and drop them. */
export function isInflected(source: string, target: string, context: CheckContext): boolean {
  if (scriptOf(source) === scriptOf(target) && romanize(source) === romanize(target)) return true
  return isSameName(source, target, context.source) || isSameName(source, target, context.target)
}

const endingsOf = memoize((language: CheckContext['source']): ReadonlySet<string> | undefined => {
  const { endings, longEndings } = inflectionOf(language)
  return endings === undefined ? undefined : new Set([...endings, ...longEndings])
})
