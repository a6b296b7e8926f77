import type { AcceptedName } from '../model/accepted-name.js'
import type { BilingualDocument } from '../model/bilingual-document.js'
import type { Excerpt, Family, Issue, Severity } from '../model/issue.js'
import type { Place, Side } from '../model/span.js'
import { isAccepted } from './accepted.js'
import type { Checker, Finding } from './checker.js'
import { checkers as allCheckers } from './checkers/index.js'
import { type CheckContext, type CheckedSegment, type CheckKnowledge, createContext } from './context.js'
import { isProse } from './prose.js'
import { ignoredRules } from './suppress.js'

/** What a caller may ask of a check. */
export interface CheckOptions extends CheckKnowledge {
  /** Severities by rule (`names.missing`) or by family (`names`); `off` leaves it out, the rule's own entry wins. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Only these families. */
  readonly families?: readonly Family[]
  /** Whether the file reads as prose; decided from the document unless given. */
  readonly prose?: boolean
  /** Names that a person confirmed: what they explain is not told. */
  readonly acceptedNames?: readonly AcceptedName[]
  /** Checkers in the place of the built-in ones, or beside them. */
  readonly checkers?: readonly Checker[]
}

/** Says what a reader of the translation would stumble over; in reading order, the same on every run. The document is never changed. */
export function checkDocument(document: BilingualDocument, options: CheckOptions = {}): readonly Issue[] {
  return run(document, createContext(document, false, options), options, () => true)
}

/** Says what is wrong with the source alone: the rules that need no target. */
export function checkSource(document: BilingualDocument, options: CheckOptions = {}): readonly Issue[] {
  return run(document, createContext(document, true), options, (checker, rule) => checker.rules[rule]?.source === true)
}

/** The families that a check leaves out since the file does not read as prose: a report has to say so. */
export function familiesOff(document: BilingualDocument, options: CheckOptions = {}): readonly Family[] {
  if (options.prose ?? isProse(document)) return []
  return [...new Set(chosen(options).flatMap((checker) => (checker.prose === true ? [checker.family] : [])))]
}

function run(
  document: BilingualDocument,
  context: CheckContext,
  options: CheckOptions,
  wanted: (checker: Checker, rule: string) => boolean,
): readonly Issue[] {
  const off = familiesOff(document, options)
  const checkers = chosen(options).filter((checker) => !off.includes(checker.family))
  const segmentOf = segmentsByPlace(context)
  const names = options.acceptedNames ?? []
  const languages = { sourceLanguage: context.source.tag, targetLanguage: context.target.tag }
  const excerpt = (side: Side, place: Place): Excerpt => ({
    ...place,
    text: (segmentOf(place)?.[side]?.text ?? '').slice(place.start, place.end),
  })
  const issues: Issue[] = []
  findAll(document, context, checkers, (checker, finding) => {
    const severity = severityOf(checker, finding, options)
    if (severity === 'off' || !wanted(checker, finding.rule)) return
    if (checker.family === 'names' && names.length > 0) {
      const place = places(finding.target)[0] ?? places(finding.source)[0]
      const here = place === undefined ? undefined : segmentOf(place)
      const texts = here && { index: here.index, source: here.source.text, target: here.target?.text ?? '' }
      if (texts !== undefined && isAccepted(finding, names, { ...texts, ...languages })) return
    }
    const issue = issueOf(document, checker, finding, severity, excerpt)
    if (issue !== undefined) issues.push(issue)
  })
  const units = new Map(issues.length === 0 ? [] : document.units.map((unit) => [unit.id, unit]))
  return inOrder(issues, (issue) => segmentOf(issue)?.index ?? context.segments.length).filter((issue) => {
    const unit = units.get(issue.unit)
    return unit === undefined || !ignoredRules(unit, issue.segment).has(issue.rule)
  })
}

/** All checkers on one segment after the other, so that what was read of a text is asked for while it is known; then on the document. */
function findAll(
  document: BilingualDocument,
  context: CheckContext,
  checkers: readonly Checker[],
  tell: (checker: Checker, finding: Finding) => void,
): void {
  const bySegment = checkers.filter(({ checkSegment }) => checkSegment !== undefined)
  for (const checked of context.segments)
    for (const checker of bySegment)
      for (const finding of checker.checkSegment?.(checked, context) ?? []) tell(checker, finding)
  for (const checker of checkers) for (const finding of checker.check?.(document, context) ?? []) tell(checker, finding)
}

type SegmentId = Pick<Place, 'unit' | 'segment'>

/** Segments by where they stand; of two with the same name the last. The list is made when it is first asked for. */
function segmentsByPlace({ segments }: CheckContext): (place: SegmentId) => CheckedSegment | undefined {
  let known: Map<string, CheckedSegment> | undefined
  const key = ({ unit, segment }: SegmentId): string => `${unit.length} ${unit} ${segment}`
  return (place) => {
    known ??= new Map(segments.map((checked) => [key(checked.source), checked]))
    return known.get(key(place))
  }
}

function chosen(options: CheckOptions): readonly Checker[] {
  const { families } = options
  return (options.checkers ?? allCheckers).filter((checker) => families?.includes(checker.family) ?? true)
}

function severityOf(checker: Checker, finding: Finding, options: CheckOptions): Severity | 'off' {
  const asked = options.severities?.[finding.rule] ?? options.severities?.[checker.family]
  return asked ?? finding.severity ?? checker.rules[finding.rule]?.severity ?? 'warning'
}

function issueOf(
  document: BilingualDocument,
  checker: Checker,
  finding: Finding,
  severity: Severity,
  excerpt: (side: Side, place: Place) => Excerpt,
): Issue | undefined {
  const source = places(finding.source).map((place) => excerpt('source', place))
  const target = places(finding.target).map((place) => excerpt('target', place))
  const here = (finding.related ?? []).map((place) => excerpt(finding.relatedSide ?? 'target', place))
  const related = [...here, ...(finding.elsewhere ?? [])]
  const first = target[0] ?? source[0]
  if (first === undefined) return undefined
  return {
    rule: finding.rule,
    family: checker.family,
    severity,
    document: document.id,
    unit: first.unit,
    segment: first.segment,
    ...(source.length > 0 ? { source } : {}),
    ...(target.length > 0 ? { target } : {}),
    ...(related.length > 0 ? { related } : {}),
    values: finding.values,
    ...(finding.fix === undefined ? {} : { fix: finding.fix }),
  }
}

function places(given: Finding['source']): readonly Place[] {
  if (given === undefined) return []
  return 'unit' in given ? [given] : given
}

/** Issues in reading order, the same finding once. */
function inOrder(issues: readonly Issue[], order: (issue: Issue) => number): readonly Issue[] {
  const keyed = issues.map((issue) => {
    const first = issue.target?.[0] ?? issue.source?.[0]
    return {
      issue,
      index: order(issue),
      start: first?.start ?? 0,
      text: JSON.stringify([issue.rule, issue.source ?? [], issue.target ?? [], issue.values]),
    }
  })
  keyed.sort((a, b) => a.index - b.index || a.start - b.start || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  return keyed.filter((entry, at) => entry.text !== keyed[at - 1]?.text).map((entry) => entry.issue)
}
