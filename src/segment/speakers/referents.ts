import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { capitalClass, classesAt, isSpace, runEnd, spaceClass } from '../characters.js'
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
  const names = new Map<string, { paragraph: number; span: Span }>()
  for (const span of namesIn(text, { start: from, end: pronoun.span.start }, language)) {
    const key = keyOf(text.slice(span.start, span.end))
    if (!known.some((speaker) => speaker.key === key)) return undefined
    names.set(key, { paragraph: pronoun.paragraph, span })
  }
  const gender = masculine.has(said) ? feminineVerbs : masculineVerbs
  for (const speaker of known) {
    const near =
      speaker.paragraph === pronoun.paragraph
        ? speaker.span.end > from
        : pronoun.paragraph - speaker.paragraph === 1 && from === 0
    if (!near || (speaker.span.start >= pronoun.span.start && speaker.paragraph === pronoun.paragraph)) continue
    if (speaker.verb !== undefined && gender.some((ending) => speaker.verb?.endsWith(ending))) continue
    if (!names.has(speaker.key)) names.set(speaker.key, speaker)
  }
  const [only, other] = [...names.values()]
  return other === undefined && only !== undefined ? { paragraph: only.paragraph, span: only.span } : undefined
}

/** A name's last word: surnames stand last, or alone. */
export function keyOf(name: string): string {
  let start = name.length
  while (start > 0 && !isSpace(name.charAt(start - 1))) start--
  return name.slice(start).toLowerCase()
}

/** Runs of two and more words with capitals, one after the other; the last one of each name counts. */
function* namesIn(text: string, span: Span, language: Language): Generator<Span> {
  if (!language.cased) return
  for (const stretch of capitalStretches(text, span)) yield* namesAmong(tokensOf(text, stretch, [], language), language)
}

/** Small words in a name are no longer. */
const longestParticle = 5

/** Where two and more words with a capital follow one another, with but short words between them: only there can names be. */
function capitalStretches(text: string, { start, end: limit }: Span): readonly Span[] {
  const stretches: Span[] = []
  let from = start
  let to = start
  let words = 0
  const end = (): void => {
    if (words > 1) stretches.push({ start: from, end: to })
    words = 0
  }
  for (let at = runEnd(text, start, limit, spaceClass); at < limit; ) {
    const { stop, capital } = wordAt(text, at, limit)
    if (capital) {
      if (words === 0) from = at
      to = stop
      words++
    } else if (stop - at > longestParticle) end()
    at = runEnd(text, stop, limit, spaceClass)
  }
  end()
  return stretches
}

/** Where the next white space stands, and whether a capital stands before it. */
function wordAt(text: string, from: number, limit: number): { readonly stop: number; readonly capital: boolean } {
  let classes = 0
  let at = from
  for (; at < limit; at++) {
    const own = classesAt(text, at)
    if ((own & spaceClass) !== 0) break
    classes |= own
  }
  return { stop: at, capital: (classes & capitalClass) !== 0 }
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
