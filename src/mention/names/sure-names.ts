import type { Language } from '../../language/index.js'
import type { Mention, NameValue } from '../../model/mention.js'
import type { Span } from '../../model/span.js'
import { spacedNames } from './sure-names-spaced.js'
import { unspacedNames } from './sure-names-unspaced.js'

const latin =
  /(?<![\p{Script=Latin}\p{M}])\p{Lu}\p{Ll}[\p{Script=Latin}\p{M}]*(?:[ -]\p{Lu}[\p{Script=Latin}\p{M}]+)*/gu

/**
 * What is surely a name in texts whose script has no capitals: a person whom a title names, also where they stand without it, a place that CLDR names,
 * a foreign name that is written so that it shows (katakana with a title, `安娜·施密特`, Latin letters). Each is whole: first and last name are one.
 */
export function sureNames(texts: readonly string[], language: Language): readonly (readonly Mention<NameValue>[])[] {
  const found = language.spaced ? spacedNames(texts, language) : unspacedNames(texts, language)
  return texts.map((text, at) => {
    const foreign = [...text.matchAll(latin)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    return withoutOverlaps([...(found[at] ?? []), ...foreign]).map(({ start, end }) => {
      const form = text.slice(start, end)
      return { start, end, text: form, value: { type: 'name', form } }
    })
  })
}

/** In the order of the text; of spans that overlap the first, and of those that begin together the longest. */
function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
