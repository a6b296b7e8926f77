import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { capitalClass, isSpace, nextOf, runEnd, runStart, spaceClass, wordClass } from '../characters.js'
import type { FlowSpeaker } from '../flow.js'
import { endsPhrase, isDay, isNameParticle, isPassedOver, isRole, isWord, tokenBefore } from './grammar.js'
import { sentenceStart } from './sides.js'
import { isTitledSubject } from './titled-subject.js'
import { type Token, tokensOf } from './tokens.js'

/** How far before a pronoun its name is looked for. */
const reach = 320

/** Someone who spoke: where that was said, and the name, which stands further off where it was said by a pronoun. */
export interface Known {
  readonly speaker: FlowSpeaker
  readonly name: Named
}

type Named = Pick<FlowSpeaker, 'paragraph' | 'span'>

/**
 * The name that a pronoun stands for, where it is the only candidate in reach: the names that spoke, and every name of two words or more, in the text before
 * it; one that did not speak must begin its sentence.
 */
export function referentOf(
  pronoun: FlowSpeaker,
  paragraphs: readonly string[],
  known: readonly Known[],
  language: Language,
): FlowSpeaker['refersTo'] {
  const { paragraph, span } = pronoun
  const text = paragraphs[paragraph] ?? ''
  const said = text.slice(span.start, span.end).toLowerCase()
  const { masculine, feminine, masculineVerbs, feminineVerbs } = language.speakers
  if (!masculine.has(said) && !feminine.has(said)) return undefined
  const from = Math.max(0, span.start - reach)
  const otherGender = masculine.has(said) ? feminineVerbs : masculineVerbs
  const key = (place: Named): string => keyOf(paragraphs[place.paragraph] ?? '', place.span)
  let only: Named | undefined
  for (const { speaker, name } of known) {
    if (!isNear(speaker, pronoun, from) || isOf(otherGender, speaker, paragraphs)) continue
    if (only !== undefined && key(only) !== key(name)) return undefined
    only ??= name
  }
  const before = only === undefined && from === 0 ? paragraph - 1 : paragraph
  for (let at = Math.max(0, before); language.cased && at <= paragraph; at++) {
    const searched = paragraphs[at] ?? ''
    const end = at === paragraph ? span.start : searched.length
    for (const name of namesIn(searched, { start: Math.max(0, end - reach), end }, language)) {
      const own = keyOf(searched, name)
      if (only === undefined) {
        const spoke = known.some((each) => key(each.name) === own)
        const titled = language.capitalNouns && at === paragraph && isTitledSubject(searched, name, span, language)
        if (!spoke && !titled && !isAlone(searched, name, end, language)) return undefined
        only = { paragraph: at, span: name }
      } else if (key(only) !== own) return undefined
    }
  }
  if (only === undefined) return undefined
  const after = only.paragraph === paragraph ? Math.max(from, only.span.end) : from
  if (introducesSomeone(text.slice(after, span.start), language)) return undefined
  return { paragraph: only.paragraph, span: only.span }
}

/**
 * A name of someone who did not speak begins its sentence, but for a title, and no other word up to an offset looks like a name: where nouns have capitals,
 * that cannot be said.
 */
function isAlone(text: string, name: Span, to: number, language: Language): boolean {
  if (language.capitalNouns) return false
  const start = sentenceStart(text, Math.max(0, name.start - longestTitle), name.start, language)
  const title = tokensOf(text, { start, end: name.start }, [], language)
  if (start === name.start - longestTitle || title.some((token) => !isWord(token) || !isTitleWord(token))) return false
  const rest = tokensOf(text, { start: name.end, end: to }, [], language)
  return !rest.some((_, index) => namesAlone(rest, index, language))
}

/** One word with a capital that may be someone's name: no place behind a preposition, and no adjective before its noun. */
function namesAlone(tokens: readonly Token[], index: number, { speakers }: Language): boolean {
  const token = tokens[index]
  const before = tokenBefore(tokens, index)
  const next = tokens[index + 1]
  if (!isWord(token) || !isWord(before) || !token.capital || before.capital || next?.capital === true) return false
  if (isDay(token) || /^\p{Lu}+$/u.test(token.text) || (isWord(next) && !endsPhrase(next))) return false
  const { and, articles, genitives, prepositions } = speakers
  return ![and, articles, genitives, prepositions].some((words) => words.has(before.lower))
}

/** Characters of a title before a name, at most. */
const longestTitle = 60

function isTitleWord(token: Token): boolean {
  return token.capital || isRole(token) || isPassedOver(token) || !endsPhrase(token)
}

/** `. Silva disagreed: “…,” he said`: a sentence before a quotation is about someone else, whose name may be one word. */
function introducesSomeone(between: string, { speakers }: Language): boolean {
  const sentence = /[.!?…]["”»’“]?\s+(?<first>\p{L}{1,40})(?!\p{L})[^.!?…"“”«»„]{2,120}:\s*["“„«‘]/u.exec(between)
  const first = sentence?.groups?.['first']?.toLowerCase()
  return first !== undefined && !speakers.masculine.has(first) && !speakers.feminine.has(first)
}

/** Says whether a speaker is named in reach before a pronoun. */
function isNear(speaker: FlowSpeaker, { paragraph, span }: FlowSpeaker, from: number): boolean {
  if (speaker.paragraph !== paragraph) return paragraph - speaker.paragraph === 1 && from === 0
  return speaker.span.end > from && speaker.span.start < span.start
}

/** Says whether the verb of a speaker has a form of a gender. */
function isOf(gender: readonly string[], { paragraph, verb }: FlowSpeaker, paragraphs: readonly string[]): boolean {
  const form = verb && paragraphs[paragraph]?.slice(verb.start, verb.end)
  return form !== undefined && gender.some((ending) => form.endsWith(ending))
}

/** A name's last word in lower case: surnames stand last, or alone. */
function keyOf(text: string, { start, end }: Span): string {
  return text.slice(spaceBefore(text, end, start), end).toLowerCase()
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

/** The names of two words and more in a part of a text; behind an article stands no one's name (`the World Trade Council`). */
function namesIn(text: string, span: Span, language: Language): readonly Span[] {
  return capitalStretches(text, span)
    .flatMap((stretch) => namesAmong(tokensOf(text, stretch, [], language), language))
    .filter((name) => !language.speakers.articles.has(wordBefore(text, name.start)))
}

/** The word before an offset, in lower case. */
function wordBefore(text: string, offset: number): string {
  const end = runStart(text, offset, 0, spaceClass)
  return text.slice(runStart(text, end, Math.max(0, end - longestTitle), wordClass), end).toLowerCase()
}

/** Runs of two and more words with capitals, one after the other. */
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
