import type { OriginalQuotation } from '../../check/index.js'
import { type Note, segmentsOf, type Unit } from '../../model/bilingual-document.js'
import type { Quotation, QuotationPart } from '../../model/quotation.js'
import type { Term } from '../../model/term.js'
import { sentencesAround } from './sub-flows.js'

/** Gives a note's words in the translator's language: a key under `notes` in the catalogues, and its values. */
export type NoteWords = (key: string, values: Readonly<Record<string, string | number>>) => string

/** Names and dates that a segment holds, as they are written there. */
export interface SegmentMentions {
  readonly names: readonly string[]
  readonly dates: readonly string[]
}

/** What is known of the segments beside their text; by unit and segment, joined by a space. */
export interface SegmentKnowledge {
  readonly mentions: ReadonlyMap<string, SegmentMentions>
  readonly terms: ReadonlyMap<string, readonly Term[]>
  readonly originals: readonly OriginalQuotation[]
}

/**
 * What a translator who sees one segment at a time must be told about it: quotations that it opens without closing or closes without opening, who said
 * them, what was said in the target's language, the names, dates and terms in it, and for the text of a picture or a link the sentence that it stands in.
 */
export function translatorNotes(
  units: readonly Unit[],
  quotations: readonly Quotation[],
  { mentions, terms, originals }: SegmentKnowledge,
  words: NoteWords,
): ReadonlyMap<string, readonly Note[]> {
  const bySegment = new Map<string, string[]>()
  const add = (unit: string, segment: string, text: string): void => {
    const known = bySegment.get(`${unit} ${segment}`)
    if (known === undefined) bySegment.set(`${unit} ${segment}`, [text])
    else known.push(text)
  }
  for (const quotation of quotations) {
    // Most segments of a long quotation are told the same.
    const told = new Map<string, string>()
    quotation.parts.forEach((part, index) => {
      const mark = part.reopen ?? ''
      for (const [segment, key] of rolesOf(quotation, part, index)) {
        const text = told.get(key + mark) ?? words(key, { quotation: quotation.id, mark })
        told.set(key + mark, text)
        add(part.unit, segment, text)
      }
    })
  }
  for (const { id, parts, speaker } of quotations) {
    const [first] = parts
    const [segment] = first?.segments ?? []
    if (first === undefined || segment === undefined || speaker === undefined) continue
    const { text, refersTo } = speaker
    const who = refersTo === undefined ? text : `${text} (${refersTo.text})`
    add(first.unit, segment, words('notes.quotation.speaker', { quotation: id, speaker: who }))
  }
  for (const { segments, wording, speaker = '' } of originals) {
    const by = [wording.speaker ?? speaker, wording.reference ?? ''].filter((text) => text !== '').join('; ')
    const text = words('notes.quotation.original', {
      original: by === '' ? wording.original : `${wording.original} (${by})`,
    })
    for (const { unit, segment } of segments) add(unit, segment.id, text)
  }
  const around = sentencesAround(units)
  return new Map(
    units.map((unit) => [
      unit.id,
      segmentsOf(unit).flatMap((segment, index) => {
        const sentence = index === 0 ? around.get(unit.id) : undefined
        const key = `${unit.id} ${segment.id}`
        const { names = [], dates = [] } = mentions.get(key) ?? {}
        const own = (terms.get(key) ?? []).map(
          ({ source, accepted }) => `${source.join(', ')} → ${accepted.join(', ')}`,
        )
        const texts = [
          ...(sentence === undefined ? [] : [words('notes.attribute', { sentence: excerpt(sentence) })]),
          ...(bySegment.get(key) ?? []),
          ...(names.length > 0 ? [words('notes.names', { names: names.join(', ') })] : []),
          ...(dates.length > 0 ? [words('notes.dates', { dates: dates.join(', ') })] : []),
          ...(own.length > 0 ? [words('notes.terms', { terms: own.join('; ') })] : []),
        ]
        return texts.map((text): Note => ({ text, owner: 'guillemet', category: 'context', segment: segment.id }))
      }),
    ]),
  )
}

function excerpt(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text
}

/** What each segment of a part does for a quotation that more than one segment holds, as a note's key; of one without marks, that it is none of the translator's to mark. */
function rolesOf(quotation: Quotation, part: QuotationPart, index: number): readonly (readonly [string, string])[] {
  if (quotation.open === '') {
    const [first] = part.segments
    return quotation.kind === 'block' && first !== undefined ? [[first, 'notes.quotation.block']] : []
  }
  const begins = part.extent === 'whole' || part.extent === 'begin'
  const ends = part.extent === 'whole' || part.extent === 'end'
  return part.segments.flatMap((segment, at): readonly (readonly [string, string])[] => {
    const first = begins && at === 0
    const last = ends && at === part.segments.length - 1
    if (first && last) return []
    const inUnit = at < part.segments.length - 1
    if (first) return [[segment, inUnit ? 'notes.quotation.opens' : 'notes.quotation.opensParagraph']]
    if (at === 0 && index > 0 && part.reopen !== undefined)
      return [[segment, last ? 'notes.quotation.reopensAndCloses' : 'notes.quotation.reopens']]
    if (!last) return [[segment, 'notes.quotation.goesOn']]
    return quotation.close === '' ? [] : [[segment, 'notes.quotation.closes']]
  })
}
