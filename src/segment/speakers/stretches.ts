import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { firstForm } from '../forms.js'
import type { SpeakerRule } from './attribution.js'
import type { MentionKind } from './noun-phrase.js'
import type { Side } from './sides.js'

/** An attribution in a script without spaces between words; spans count in the side's paragraph. */
export interface UnspacedAttribution {
  readonly rule: SpeakerRule
  readonly side: 'before' | 'after'
  readonly subject?: { readonly kind: MentionKind; readonly span: Span }
  readonly verb?: Span
  readonly beside: boolean
}

/** A stretch of text beside a quotation: other quotations blanked out at the same length. */
export interface Stretch {
  readonly text: string
  readonly start: number
  /** Another quotation begins where it ends. */
  readonly cut: boolean
}

/** The text of a side, other quotations as `□`. */
export function stretchOf(side: Side, paragraph: string, cut = false): Stretch {
  let text = paragraph.slice(side.start, side.end)
  for (const token of side.tokens)
    if (token.type === 'quotation') {
      const from = token.start - side.start
      const to = token.end - side.start
      text = text.slice(0, from) + '□'.repeat(to - from) + text.slice(to)
    }
  return { text, start: side.start, cut }
}

/** An attribution whose subject stands at a place of a stretch. */
export function attributedTo(
  rule: SpeakerRule,
  side: 'before' | 'after',
  stretch: Stretch,
  start: number,
  end: number,
  language: Language,
): UnspacedAttribution {
  const text = stretch.text.slice(start, end)
  const kind: MentionKind = language.reporting.pronouns.has(text) ? 'pronoun' : 'name'
  return {
    rule,
    side,
    subject: { kind, span: { start: stretch.start + start, end: stretch.start + end } },
    beside: true,
  }
}

/** The same text with words that hold a form of a verb of speech and are none blanked out. */
export function withoutOthers(text: string, { speakers }: Language): string {
  if (firstForm(text, 0, text.length, speakers.notVerbs) === undefined) return text
  return speakers.notVerbs.reduce((rest, word) => rest.replaceAll(word, '□'.repeat(word.length)), text)
}

/** The first of some words that stands at an offset. */
export function wordAt(text: string, offset: number, words: Iterable<string>): string | undefined {
  for (const word of words) if (text.startsWith(word, offset)) return word
  return undefined
}

/** The first of some words that a text ends in. */
export function wordAtEnd(text: string, words: Iterable<string>): string | undefined {
  for (const word of words) if (text.endsWith(word)) return word
  return undefined
}

/** Says whether a phrase ends in a noun for someone who speaks, or in what follows a name (`田中氏`, `李教授`). */
export function endsInRole(phrase: string, { speakers }: Language): boolean {
  for (let length = Math.min(4, phrase.length); length > 0; length--)
    if (speakers.roles.has(phrase.slice(-length))) return true
  return /[\p{L}][・·•][\p{L}]/u.test(phrase)
}
