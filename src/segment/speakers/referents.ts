import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { capitalClass, isSpace, nextOf, runEnd, spaceClass } from '../characters.js'
import { isNameParticle, isPassedOver, isRole, isWord } from './grammar.js'
import { type Token, tokensOf } from './tokens.js'

/** How far before a pronoun its name is looked for. */
const reach = 320

/** A name that was found to speak, with its verb's form. */
export interface KnownSpeaker {
  readonly paragraph: number
  readonly span: Span
  /** See `keyOf`. */
  readonly key: string
  readonly verb?: string
}

/**
 * The name that a pronoun stands for, where it is the only candidate in reach: the names that spoke, and every name of two words or more, in the text before it.
 */
export function referentOf(
  pronoun: { readonly paragraph: number; readonly span: Span; readonly verb?: string },
  paragraphs: readonly string[],
  known: readonly KnownSpeaker[],
  language: Language,
): { readonly paragraph: number; readonly span: Span } | undefined {
  if (known.length === 0) return undefined
  const text = paragraphs[pronoun.paragraph] ?? ''
  const said = text.slice(pronoun.span.start, pronoun.span.end).toLowerCase()
  const { masculine, feminine, masculineVerbs, feminineVerbs } = language.speakers
  if (!masculine.has(said) && !feminine.has(said)) return undefined
  const from = Math.max(0, pronoun.span.start - reach)
  const speakers = speakersNear(pronoun, from, masculine.has(said) ? feminineVerbs : masculineVerbs, known)
  if (speakers.size > 1) return undefined
  const names = new Map<string, { paragraph: number; span: Span }>()
  for (const span of namesIn(text, { start: from, end: pronoun.span.start }, language)) {
    const key = keyOf(text.slice(span.start, span.end))
    if (!known.some((speaker) => speaker.key === key)) return undefined
    names.set(key, { paragraph: pronoun.paragraph, span })
  }
  for (const [key, speaker] of speakers) if (!names.has(key)) names.set(key, speaker)
  const [only, other] = [...names.values()]
  return other === undefined && only !== undefined ? { paragraph: only.paragraph, span: only.span } : undefined
}

/** The names that spoke in reach before a pronoun, each once by its key, without those whose verb is of another gender. */
function speakersNear(
  { paragraph, span }: { readonly paragraph: number; readonly span: Span },
  from: number,
  otherGender: readonly string[],
  known: readonly KnownSpeaker[],
): ReadonlyMap<string, KnownSpeaker> {
  const near = new Map<string, KnownSpeaker>()
  for (const speaker of known) {
    const { key, verb } = speaker
    const here = speaker.paragraph === paragraph
    const reaches = here
      ? speaker.span.end > from && speaker.span.start < span.start
      : paragraph - speaker.paragraph === 1 && from === 0
    if (!reaches || (verb !== undefined && otherGender.some((ending) => verb.endsWith(ending)))) continue
    if (!near.has(key)) near.set(key, speaker)
  }
  return near
}

/** A name's last word: surnames stand last, or alone. */
export function keyOf(name: string): string {
  let start = name.length
  while (start > 0 && !isSpace(name.charAt(start - 1))) start--
  return name.slice(start).toLowerCase()
}

/** Runs of two and more words with capitals, one after the other; the last one of each name counts. */
function namesIn(text: string, span: Span, language: Language): readonly Span[] {
  if (!language.cased) return []
  return capitalStretches(text, span).flatMap((stretch) => namesAmong(tokensOf(text, stretch, [], language), language))
}

/** Small words in a name are no longer. */
const longestParticle = 5

/** Where two and more words with a capital follow one another, with but short words between them: only there can names be. */
function capitalStretches(text: string, { start, end }: Span): readonly Span[] {
  const stretches: Span[] = []
  let from = start
  let to = start
  let words = 0
  for (let at = nextOf(text, start, capitalClass, end); at < end; at = nextOf(text, to, capitalClass, end)) {
    const word = spaceBefore(text, at, to)
    if (words > 0 && holdsLongWord(text, to, word)) {
      if (words > 1) stretches.push({ start: from, end: to })
      words = 0
    }
    if (words === 0) from = word
    to = nextOf(text, at, spaceClass, end)
    words++
  }
  if (words > 1) stretches.push({ start: from, end: to })
  return stretches
}

/** Where the last white space before an offset ends, not before a limit. */
function spaceBefore(text: string, offset: number, least: number): number {
  let at = offset
  while (at > least && !isSpace(text.charAt(at - 1))) at--
  return at
}

/** Whether a word that is too long for a small one in a name stands in a part of a text. */
function holdsLongWord(text: string, from: number, to: number): boolean {
  for (let at = runEnd(text, from, to, spaceClass); at < to; ) {
    const stop = nextOf(text, at, spaceClass, to)
    if (stop - at > longestParticle) return true
    at = runEnd(text, stop, to, spaceClass)
  }
  return false
}

function namesAmong(tokens: readonly Token[], language: Language): readonly Span[] {
  const names: Span[] = []
  for (let index = 0; index < tokens.length; index++) {
    let end = index
    while (isNamePart(tokens, end, index, language)) end++
    const first = tokens[index]
    const last = tokens[end - 1]
    if (end - index >= 2 && first !== undefined && last !== undefined) names.push({ start: first.start, end: last.end })
    index = Math.max(index, end - 1)
  }
  return names
}

function isNamePart(tokens: readonly Token[], index: number, from: number, language: Language): boolean {
  const token = tokens[index]
  if (!isWord(token)) return false
  if (/['’]s?$/u.test(token.text)) return false
  if (!token.capital) return index > from && isNameParticle(token) && tokens[index + 1]?.capital === true
  if (isPassedOver(token) || language.starters.has(token.lower)) return false
  return !(language.capitalNouns && isRole(token))
}
