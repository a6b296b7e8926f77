import { checkDocument } from '../../src/check/index.js'
import type { BilingualDocument, Segment, State } from '../../src/model/bilingual-document.js'
import type { Inline } from '../../src/model/inline.js'
import type { Family } from '../../src/model/issue.js'
import { languageTag } from '../../src/model/language-tag.js'

/** One segment of a test document: source, target, and what is not as usual. */
export interface SegmentSketch {
  readonly source: string | readonly Inline[]
  readonly target?: string | readonly Inline[]
  readonly state?: State
  readonly origin?: Segment['origin']
}

/** A document out of units of segments; each pair of texts is a segment, each inner list a unit. */
export function bilingual(
  source: string,
  target: string,
  units: readonly (readonly (SegmentSketch | readonly [string, string?])[])[],
): BilingualDocument {
  return {
    id: 'd',
    sourceLanguage: languageTag(source),
    targetLanguage: languageTag(target),
    quotations: [],
    notes: [],
    units: units.map((segments, u) => ({
      id: `u${u + 1}`,
      flow: 'f1',
      translate: true,
      notes: [],
      matches: [],
      parts: segments.map((given, s): Segment => {
        const sketch: SegmentSketch =
          'source' in given ? given : { source: given[0], ...(given[1] === undefined ? {} : { target: given[1] }) }
        return {
          type: 'segment',
          id: `s${s + 1}`,
          source: inline(sketch.source),
          ...(sketch.target === undefined ? {} : { target: inline(sketch.target) }),
          state: sketch.state ?? (sketch.target === undefined ? 'initial' : 'translated'),
          ...(sketch.origin === undefined ? {} : { origin: sketch.origin }),
        }
      }),
    })),
  }
}

function inline(content: string | readonly Inline[]): readonly Inline[] {
  if (typeof content !== 'string') return content
  return content === '' ? [] : [{ type: 'text', text: content }]
}

/** `rule severity unit.segment` of issues: what most tests compare. */
export function brief(
  issues: readonly {
    readonly rule: string
    readonly severity: string
    readonly unit: string
    readonly segment: string
  }[],
): readonly string[] {
  return issues.map((issue) => `${issue.rule} ${issue.severity} ${issue.unit}.${issue.segment}`)
}

/** Texts beside their translations, each a unit. */
export type Pairs = readonly (readonly [string, string])[]

/** What the rules of one family find among pairs, in brief: `info` too where asked for. */
export function findingsAmong(
  family: Family,
  source: string,
  target: string,
  pairs: Pairs,
  info = false,
): readonly string[] {
  const document = bilingual(
    source,
    target,
    pairs.map((pair) => [pair]),
  )
  return brief(checkDocument(document, { families: [family] }).filter(({ severity }) => info || severity !== 'info'))
}
