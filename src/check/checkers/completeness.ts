import type { Segment } from '../../model/bilingual-document.js'
import { plainText } from '../../model/project.js'
import { isTranslated } from '../../model/translated.js'
import type { Checker, Finding } from '../checker.js'
import { comparable } from '../comparable.js'
import { type CheckContext, type CheckedSegment, placeOf } from '../context.js'
import { memoize } from '../memoize.js'
import { leftInSource, wordsAlone } from './completeness-language.js'

/** Whether each segment has a translation at all. */
export const completeness: Checker = {
  family: 'completeness',
  rules: {
    'completeness.empty': { severity: 'error', its: 'omission', mqm: 'accuracy/omission' },
    'completeness.missing': { severity: 'info', its: 'untranslated', mqm: 'accuracy/untranslated' },
    'completeness.source-language': { severity: 'error', its: 'untranslated', mqm: 'accuracy/untranslated' },
    'completeness.partial': { severity: 'warning', its: 'untranslated', mqm: 'accuracy/untranslated' },
    'completeness.same': { severity: 'warning', its: 'untranslated', mqm: 'accuracy/untranslated' },
  },

  *checkSegment(checked: CheckedSegment, context: CheckContext): Iterable<Finding> {
    const { source, target, segment } = checked
    if (source.text.trim() === '') return
    if (target !== undefined && target.text.trim() !== '') {
      if (comparable(source) === comparable(target)) yield* same(checked, context)
      else {
        const left = context.differ ? leftInSource(source, target) : undefined
        if (left !== undefined) yield left
      }
    } else if (isUntouchedPrefill(segment) && segment.state !== 'initial')
      yield* same({ ...checked, target: targetText(checked, context) }, context)
    else if (isEmptied(segment, context))
      yield { rule: 'completeness.empty', values: { state: segment.state }, ...sides(checked, true) }
    else yield { rule: 'completeness.missing', values: { state: segment.state }, ...sides(checked, false) }
  },
}

/** A target that was there: its state says so, or the file names no states and nearly all of it is translated. */
function isEmptied(segment: Segment, context: CheckContext): boolean {
  if (isUntouchedPrefill(segment)) return false
  return segment.state !== 'initial' || (segment.target !== undefined && mostlyTranslated(context))
}

function isUntouchedPrefill(segment: Segment): boolean {
  return segment.origin?.by === 'prefill' && (segment.target?.length ?? 0) > 0 && !isTranslated(segment)
}

function targetText(checked: CheckedSegment, context: CheckContext): NonNullable<CheckedSegment['target']> {
  return {
    ...checked.source,
    side: 'target',
    language: context.target,
    text: plainText(checked.segment.target ?? []),
  }
}

/** Most of a file's segments in state initial are translated: it does not use states. */
const mostlyTranslated: (context: CheckContext) => boolean = memoize((context) => {
  const initial = context.segments.filter((checked) => checked.segment.state === 'initial')
  return initial.filter((checked) => checked.target !== undefined).length > initial.length / 2
})

function sides(checked: CheckedSegment, target: boolean): Pick<Finding, 'source' | 'target'> {
  const { unit, segment } = checked.source
  return { source: placeOf(checked.source), ...(target ? { target: { unit, segment, start: 0, end: 0 } } : {}) }
}

function* same(checked: CheckedSegment, context: CheckContext): Iterable<Finding> {
  const { source, target } = checked
  if (target === undefined || !context.differ || !/\p{L}/u.test(source.text)) return
  if (comparable(source) !== comparable(target)) return
  yield {
    rule: 'completeness.same',
    severity: severityOfSame(wordsAlone(source.text), context),
    values: { language: context.target.tag },
    source: placeOf(source),
    target: placeOf(target),
  }
}

/**
 * A sentence of several common words cannot read the same in two languages: error. A name may (info) where both
 * languages are written in one script. Between the two: warning.
 */
function severityOfSame(text: string, context: CheckContext): 'error' | 'warning' | 'info' {
  if (!context.source.spaced || !context.source.cased) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    return letters >= (context.source.spaced ? 15 : 6) ? 'error' : 'warning'
  }
  const common = text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}\p{M}’'-]*(?![\p{L}\p{N}])/gu)?.length ?? 0
  if (common >= 3) return 'error'
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0
  if (common >= 1) return words >= 3 ? 'error' : 'warning'
  return scriptOf(text) === 'Latn' && !context.target.cased ? 'warning' : 'info'
}

function scriptOf(text: string): 'Latn' | 'other' {
  return /\p{Script=Latin}/u.test(text) ? 'Latn' : 'other'
}
