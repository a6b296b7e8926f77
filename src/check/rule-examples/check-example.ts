import type { BilingualDocument, Segment } from '../../model/bilingual-document.js'
import type { Inline } from '../../model/inline.js'
import type { Issue } from '../../model/issue.js'
import { languageTag } from '../../model/language-tag.js'
import type { OriginalWording } from '../../model/original-wording.js'
import type { Term } from '../../model/term.js'
import { checkDocument } from '../run.js'

/**
 * A segment of an example: its source, its wrong and its right target, or one target that is right in both. Inline codes
 * stand as `<1>…</1>` and `<1/>`. No wrong target: nobody has begun; an empty one: somebody has emptied it.
 */
export type ExampleSegment =
  | readonly [source: string, target: string]
  | readonly [source: string, wrong: string | undefined, right: string, sourceRight?: string]

/** A small document that breaks one rule of `check`, and the same put right. */
export interface CheckExample {
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly segments: readonly ExampleSegment[]
  /** What else the document holds: it makes the example what it is, and need not be read. */
  readonly rest?: readonly ExampleSegment[]
  readonly terms?: readonly Term[]
  readonly originals?: readonly OriginalWording[]
}

/** The targets of an example that are meant. */
export type ExampleSide = 'wrong' | 'right'

/** What `checkDocument` says of one side of an example. */
export function checkExample(example: CheckExample, side: ExampleSide): readonly Issue[] {
  const { terms = [], originals = [] } = example
  return checkDocument(documentOf(example, side), { terms, originals, prose: true })
}

/** The source of a segment of an example; what is wrong in the source itself is put right there too. */
export function exampleSource(segment: ExampleSegment, side: ExampleSide): string {
  return (side === 'right' ? segment[3] : undefined) ?? segment[0]
}

/** The target of a segment of an example, if there is one. */
export function exampleTarget(segment: ExampleSegment, side: ExampleSide): string | undefined {
  return side === 'right' && segment.length > 2 ? segment[2] : segment[1]
}

function documentOf(example: CheckExample, side: ExampleSide): BilingualDocument {
  const parts = [...example.segments, ...(example.rest ?? [])].map((each, at): Segment => {
    const target = exampleTarget(each, side)
    return {
      type: 'segment',
      id: `s${at + 1}`,
      source: inlineOf(exampleSource(each, side)),
      ...(target === undefined ? { state: 'initial' } : { target: inlineOf(target), state: 'translated' }),
    }
  })
  return {
    id: 'example',
    sourceLanguage: languageTag(example.sourceLanguage),
    targetLanguage: languageTag(example.targetLanguage),
    quotations: [],
    notes: [],
    units: [{ id: 'u1', flow: 'f1', translate: true, notes: [], matches: [], parts }],
  }
}

function inlineOf(text: string): readonly Inline[] {
  return text
    .split(/(<\/?\d\/?>)/)
    .filter((piece) => piece !== '')
    .map((piece): Inline => {
      const [, slash, id, alone] = /^<(\/?)(\d)(\/?)>$/.exec(piece) ?? []
      if (id === undefined) return { type: 'text', text: piece }
      const type = alone === '/' ? 'standalone' : slash === '/' ? 'closing' : 'opening'
      return { type, id, data: piece }
    })
}
