import { applyFixes, checkDocument } from '../../check/index.js'
import type { BilingualDocument } from '../../model/bilingual-document.js'
import type { Inline } from '../../model/inline.js'
import type { Family, Issue } from '../../model/issue.js'
import { normalizeInline, plainText, sliceInline } from '../../model/project.js'
import { mapSegments } from '../../model/visit.js'
import { type Engine, type EngineRequest, unfitness } from '../../pretranslate/index.js'

/** What an answer has to hold of its source; marks and spaces are mended instead. */
const held: readonly Family[] = ['names', 'dates', 'numbers', 'codes', 'completeness', 'characters']

/** What is mended in an answer. */
const mended: readonly Family[] = ['quotes', 'typography']

/**
 * Says why an engine's answer cannot stand: its form (`unfitness`), or the rule that it breaks as an error; also one that is its source. For
 * `PretranslateOptions.accept`.
 */
export function acceptAnswer(
  document: BilingualDocument,
): (request: EngineRequest, target: readonly Inline[]) => string | undefined {
  return (request, target) => {
    const form = unfitness(request, target)
    if (form !== undefined) return form
    const issues = issuesOf(withAnswer(document, request, target), held)
    return issues.find(({ rule, severity }) => severity === 'error' || rule === 'completeness.same')?.rule
  }
}

/** An engine whose answers have the marks and spaces of their language, and at both ends the spaces of their source. */
export function typesetting(engine: Engine, document: BilingualDocument): Engine {
  return {
    ...engine,
    async translate(batch, context) {
      const answers = await engine.translate(batch, context)
      return answers.map((answer, index) => {
        const request = batch[index]
        return answer === undefined || request === undefined ? answer : typeset(document, request, answer)
      })
    },
  }
}

/** An answer to a segment with the marks and spaces of its language. */
export function typeset(
  document: BilingualDocument,
  request: EngineRequest,
  answer: readonly Inline[],
): readonly Inline[] {
  const one = withAnswer(document, request, withEdges(request.source, answer))
  const { document: fixed } = applyFixes(one, issuesOf(one, mended))
  let target = answer
  mapSegments(fixed, (segment) => {
    target = segment.target ?? target
    return segment
  })
  return target
}

/** The answer between the white space that its source begins and ends with. */
function withEdges(source: readonly Inline[], answer: readonly Inline[]): readonly Inline[] {
  const text = plainText(answer)
  const inner = sliceInline(answer, text.length - text.trimStart().length, text.trimEnd().length)
  const from = plainText(source)
  const lead = from.slice(0, from.length - from.trimStart().length)
  const tail = from.slice(from.trimEnd().length)
  return text.trim() === '' ? answer : normalizeInline([textOf(lead), inner, textOf(tail)].flat())
}

function textOf(space: string): readonly Inline[] {
  return space === '' ? [] : [{ type: 'text', text: space }]
}

function issuesOf(document: BilingualDocument, families: readonly Family[]): readonly Issue[] {
  return checkDocument(document, { families, prose: true })
}

/** The segment alone, with the answer as its target. */
function withAnswer(document: BilingualDocument, request: EngineRequest, target: readonly Inline[]): BilingualDocument {
  const units = document.units
    .filter((unit) => unit.id === request.unit)
    .map((unit) => ({
      ...unit,
      parts: unit.parts.flatMap((part) =>
        part.type === 'segment' && part.id === request.segment
          ? [{ ...part, source: request.source, target, state: 'translated' as const }]
          : [],
      ),
    }))
  return { ...document, units, quotations: [] }
}
