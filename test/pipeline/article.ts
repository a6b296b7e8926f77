import { readDocument } from '../../src/document/index.js'
import type { BilingualDocument, Segment } from '../../src/model/bilingual-document.js'
import type { Document } from '../../src/model/document.js'
import { type LanguageTag, languageTag } from '../../src/model/language-tag.js'
import { plainText } from '../../src/model/project.js'
import { mapSegments, visitSegments } from '../../src/model/visit.js'
import { type Extraction, type ExtractOptions, extract } from '../../src/pipeline/extract/extract.js'
import type { NoteWords } from '../../src/pipeline/extract/translator-notes.js'

export const en: LanguageTag = languageTag('en')
export const uk: LanguageTag = languageTag('uk')

/** Notes as their key and values, so that tests do not depend on a catalogue. */
export const words: NoteWords = (key, values) =>
  [key, ...Object.values(values).filter((value) => value !== '')].join(' | ')

export const documentOf = (text: string, layout?: string): Document =>
  readDocument(new TextEncoder().encode(text), layout === undefined ? {} : { settings: { layout } })

export const extractText = (text: string, options: Partial<ExtractOptions> = {}): Extraction =>
  extract(documentOf(text, 'lines'), { sourceLanguage: en, targetLanguage: uk, ...options })

/** Every segment's target is `of` its source's words; segments where it gives nothing stay as they are. */
export const translate = (
  bilingual: BilingualDocument,
  of: (text: string, segment: Segment) => string | undefined = (text) => `<${text}>`,
): BilingualDocument =>
  mapSegments(bilingual, (segment) => {
    const text = of(plainText(segment.source), segment)
    if (text === undefined) return segment
    const codes = segment.source.filter((inline) => inline.type !== 'text')
    const { origin: _, ...rest } = segment
    return { ...rest, target: [{ type: 'text', text: text.replaceAll('\uFFFC', '') }, ...codes], state: 'translated' }
  })

/** Source and target of every segment, in order. */
export const pairsOf = (bilingual: BilingualDocument): readonly (readonly [string, string | undefined])[] =>
  [...visitSegments(bilingual)].map(({ segment }) => [
    plainText(segment.source),
    segment.target === undefined ? undefined : plainText(segment.target),
  ])
