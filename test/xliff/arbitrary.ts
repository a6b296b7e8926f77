import fc from 'fast-check'
import {
  type BilingualDocument,
  type Match,
  matchKinds,
  type Note,
  type State,
  type Unit,
  type UnitPart,
} from '../../src/model/bilingual-document.js'
import type { CodeKind, Inline } from '../../src/model/inline.js'
import { languageTag } from '../../src/model/language-tag.js'
import { normalizeInline, plainText } from '../../src/model/project.js'
import type { Quotation } from '../../src/model/quotation.js'

const nasty = [
  'a',
  'б',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r',
  '"',
  "'",
  '<',
  '>',
  '&',
  ']]>',
  '&amp;',
  '-->',
  '\u00a0',
  '\u2028',
  '\u0085',
  '😀',
  '«',
  'é',
  '\u0301',
  '__proto__',
]
const forbidden = ['\u0001', '\uFFFE', '\ud800', '\udc00', '\u0000']

/** Texts that XML can hold, of what is most easily lost. */
export const plainTexts: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom(...nasty),
  minLength: 1,
  maxLength: 8,
})
/** The same with what XML cannot hold. */
export const texts: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom(...nasty, ...forbidden),
  minLength: 1,
  maxLength: 8,
})

type Token =
  | { readonly text: string }
  | { readonly code: 'standalone' | 'open' | 'close' | 'cross'; readonly kind: number }

const kinds: readonly { readonly kind?: CodeKind; readonly subKind?: string }[] = [
  {},
  { kind: 'fmt', subKind: 'xlf:b' },
  { kind: 'fmt', subKind: 'html:em' },
  { kind: 'link' },
  { kind: 'image' },
  { kind: 'other' },
]

const token: fc.Arbitrary<Token> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ text: texts }) },
  {
    weight: 2,
    arbitrary: fc.record({
      code: fc.constantFrom('standalone' as const, 'open' as const, 'close' as const, 'cross' as const),
      kind: fc.nat({ max: kinds.length - 1 }),
    }),
  },
)

/** Inline contents of several parts of one unit: pairs nest, cross one another and cross parts, and are all closed. */
function contentsOf(parts: readonly (readonly Token[])[]): readonly (readonly Inline[])[] {
  const open: string[] = []
  let count = 0
  return parts.map((tokens, index) => {
    const content: Inline[] = []
    const close = (id: string | undefined): void => {
      if (id !== undefined) content.push({ type: 'closing', id, data: `</${id}>` })
    }
    for (const each of tokens) {
      if ('text' in each) content.push({ type: 'text', text: each.text })
      else if (each.code === 'standalone') {
        count++
        content.push({ type: 'standalone', id: String(count), ...kinds[each.kind], data: '<br>', canCopy: false })
      } else if (each.code === 'open') {
        count++
        content.push({ type: 'opening', id: String(count), ...kinds[each.kind], data: `<${count}>` })
        open.push(String(count))
      } else close(each.code === 'close' ? open.pop() : open.shift())
    }
    if (index === parts.length - 1) while (open.length > 0) close(open.pop())
    return normalizeInline(content)
  })
}

const states: readonly State[] = ['initial', 'translated', 'reviewed', 'final']

const part = fc.record({
  gap: fc.boolean(),
  tokens: fc.array(token, { maxLength: 6 }),
  target: fc.option(texts, { nil: undefined, freq: 2 }),
  state: fc.constantFrom(...states),
  origin: fc.option(fc.constantFrom('prefill' as const, 'memory' as const, 'engine' as const), { nil: undefined }),
})

const note: fc.Arbitrary<Note> = fc.record(
  {
    text: plainTexts,
    owner: fc.constant('guillemet'),
    category: fc.constantFrom('context', 'term'),
  },
  { requiredKeys: ['text', 'owner', 'category'] },
)

/** A target with the source's codes and other words. */
export function targetOf(source: readonly Inline[], words: string): readonly Inline[] {
  const codes = source.filter((inline) => inline.type !== 'text')
  return normalizeInline([{ type: 'text', text: words }, ...codes, { type: 'text', text: words }])
}

const unit = fc
  .record({
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
    notes: fc.array(note, { maxLength: 2 }),
    matches: fc.array(
      fc.record({
        source: texts,
        target: texts,
        quality: fc.integer({ min: 0, max: 100 }),
        kind: fc.constantFrom(undefined, ...matchKinds),
      }),
      {
        maxLength: 2,
      },
    ),
    flow: fc.option(plainTexts, { nil: undefined }),
    translate: fc.boolean(),
    quotes: fc.array(fc.constantFrom('speech' as const, 'title' as const, 'block' as const, 'dash' as const), {
      maxLength: 2,
    }),
  })
  .map(({ parts, notes, matches, flow, translate, quotes }) => ({
    quotes,
    unit: (id: string): Unit => {
      const contents = contentsOf(parts.map(({ tokens }) => tokens))
      const made = parts.map((each, index): UnitPart => {
        const source = contents[index] ?? []
        const target = each.target === undefined ? {} : { target: targetOf(source, each.target) }
        // A unit needs a segment.
        if (each.gap && index > 0) return { type: 'gap', id: `i${index}`, source, ...target }
        return {
          type: 'segment',
          id: `s${index + 1}`,
          source,
          ...target,
          state: each.target === undefined ? 'initial' : each.state,
          ...(each.origin === undefined
            ? {}
            : { origin: { by: each.origin, name: 'a', kind: 'exact', hash: '0123456789abcdef' } }),
        }
      })
      return {
        id,
        ...(flow === undefined ? {} : { flow }),
        structure: 'p',
        translate,
        parts: made,
        notes: notes.map((each) => ({ ...each, segment: 's1' })),
        matches: matches.map(
          (each): Match => ({
            unit: 'old',
            segment: 's1',
            source: [{ type: 'text', text: each.source }],
            target: [{ type: 'text', text: each.target }],
            quality: each.quality,
            ...(each.kind === undefined ? {} : { kind: each.kind }),
          }),
        ),
      }
    },
  }))

/** Documents of all that the model holds. */
export const documents: fc.Arbitrary<BilingualDocument> = fc.array(unit, { minLength: 1, maxLength: 4 }).map((made) => {
  const units = made.map((each, index) => each.unit(index === 1 ? '__proto__' : `u${index}`))
  const quotations = made.flatMap(({ quotes }, index): readonly Quotation[] =>
    quotes.map((kind, number) => {
      const at = units[index]
      const length = at === undefined ? 0 : plainText(at.parts.flatMap(({ source }) => source)).length
      const next = units[index + 1]
      const whole = { unit: at?.id ?? '', start: 0, end: length, segments: ['s1'] }
      return {
        id: `q${index}-${number}`,
        level: number + 1,
        kind,
        open: kind === 'block' ? '' : '« ',
        close: kind === 'dash' ? '' : ' »',
        parts:
          next === undefined
            ? [{ ...whole, extent: 'whole' }]
            : [
                { ...whole, extent: 'begin' },
                { unit: next.id, start: 0, end: 1, extent: 'end', segments: ['s1'], reopen: '«' },
              ],
      }
    }),
  )
  return {
    id: 'f1',
    original: 'a/б "c".md',
    sourceLanguage: languageTag('en'),
    targetLanguage: languageTag('uk'),
    sourceRecord: {
      sha256: '00',
      encoding: 'utf-8',
      bom: true,
      format: 'markdown',
      extractor: '1 {"a":"<b>"}',
      ...(units.length % 2 === 0 ? { embedded: 'QUJD'.repeat(units.length * 20) } : {}),
    },
    units,
    // In reading order: by the unit in which each is first met, as it is read back.
    quotations: inReadingOrder(quotations, units),
    notes: [],
  }
})

function inReadingOrder(quotations: readonly Quotation[], units: readonly Unit[]): readonly Quotation[] {
  const first = (quotation: Quotation): number => units.findIndex(({ id }) => id === quotation.parts[0]?.unit)
  return [...quotations].sort((a, b) => first(a) - first(b))
}
