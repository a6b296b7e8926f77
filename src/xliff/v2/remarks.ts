import type { Severity } from '../../model/issue.js'
import {
  attributeOf,
  childElement,
  childElements,
  elementMarkup,
  escapeText,
  indentBefore,
  lineRange,
  setAttribute,
  startTag,
  type XmlAttribute,
  type XmlDocument,
  type XmlEdit,
  type XmlElement,
} from '../../xml/index.js'
import { bindingAt } from '../binding.js'
import { prefixOf } from '../edit-text.js'
import { insertBefore, wrapLines } from '../patch-list.js'
import { type Remark, remarkText } from '../remark.js'
import { namespaces } from '../version.js'
import { nmtoken } from './nmtoken.js'
import { isRemarkId, remarkId } from './notes.js'

/**
 * The edits that put remarks into a unit: a note each, in front of the notes that are there, with the rule as its category;
 * with `its` also the standoff form of ITS 2.0's localization quality issues (XLIFF 2.1, 5.9.6.5), in front of the notes.
 */
export function addRemarks2(
  xml: XmlDocument,
  unit: XmlElement,
  remarks: readonly Remark[],
  its: boolean,
): readonly XmlEdit[] {
  const prefix = prefixOf(unit)
  const markup = remarks.map((remark, index) => noteOf(remark, index + 1, prefix))
  const container = childElement(unit, 'notes')
  const first = container && childElements(container)[0]
  const next = container ?? childElements(unit, undefined, unit.uri).find(({ local }) => after.includes(local))
  if (next === undefined) return []
  const issues = its ? issueEdits(xml, unit, next, remarks) : []
  if (first === undefined)
    return [
      ...issues,
      insertBefore(xml, next, (indent) => wrapLines(`<${prefix}notes>`, markup, `</${prefix}notes>`, indent)),
    ]
  const indent = indentBefore(xml, first.start)
  const at = first.start - indent.length
  return [...issues, { start: at, end: at, text: markup.map((note) => indent + note).join('') }]
}

/** Whether a unit stays valid with one more note: not where tracked changes speak of its note without saying which (2.x, 5.6, revisions). */
export function takesRemarks2(unit: XmlElement): boolean {
  return !childElements(unit, 'changeTrack', namespaces.changeTracking)
    .flatMap((track) => childElements(track, 'revisions', namespaces.changeTracking))
    .some((revisions) => attributeOf(revisions, 'appliesTo') === 'note' && attributeOf(revisions, 'ref') === undefined)
}

/** What stands behind a unit's notes. */
const after: readonly string[] = ['originalData', 'segment', 'ignorable']

/** An error is what a translator should see first (1 of 10), a warning behind it. */
const priorities: Readonly<Record<Severity, string>> = { error: '1', warning: '2', info: '3' }

function noteOf(remark: Remark, number: number, prefix: string): string {
  const attributes = {
    id: `${remarkId}${number}.${nmtoken(remark.segment)}`,
    appliesTo: remark.side,
    category: remark.rule,
    priority: priorities[remark.severity],
  }
  return elementMarkup(`${prefix}note`, attributes, escapeText(remarkText(remark)))
}

/** ITS counts severity from 0 to 100. */
const severities: Readonly<Record<Severity, string>> = { error: '100', warning: '50', info: '10' }

function issueEdits(
  xml: XmlDocument,
  unit: XmlElement,
  next: XmlElement,
  remarks: readonly Remark[],
): readonly XmlEdit[] {
  const { prefix, declaration } = bindingAt(unit, namespaces.its, 'its')
  const id = issuesId(unit)
  const issues = remarks.map((remark) =>
    elementMarkup(`${prefix}locQualityIssue`, {
      locQualityIssueType: remark.its,
      locQualityIssueComment: remarkText(remark),
      locQualityIssueSeverity: severities[remark.severity],
    }),
  )
  const start = `<${prefix}locQualityIssues xml:id="${id}">`
  const reference = setAttribute(xml, unit, `${prefix}locQualityIssuesRef`, `#its=${id}`)
  return [
    // The declaration behind what needs it, so that it is known for ours again.
    { ...reference, text: reference.text + declaration },
    insertBefore(xml, next, (indent) => wrapLines(start, issues, `</${prefix}locQualityIssues>`, indent)),
  ]
}

/** An xml:id is unique in the whole XLIFF, and has no colon; a unit's id is unique in its `file`. */
function issuesId(unit: XmlElement): string {
  let file: XmlElement | undefined = unit
  while (file !== undefined && file.local !== 'file') file = file.parent
  const ids = [file, unit].map((element) => (element === undefined ? '' : (attributeOf(element, 'id') ?? '')))
  return remarkId + ids.map((id) => nmtoken(id).replaceAll(':', '_x3a_')).join('..')
}

/** Whether an element is what `addRemarks2` writes of ITS. */
export function isIssuesElement(element: XmlElement): boolean {
  return (
    element.uri === namespaces.its &&
    element.local === 'locQualityIssues' &&
    isRemarkId(attributeOf(element, 'id', namespaces.xml))
  )
}

/** Whether an attribute of a unit is the reference that `addRemarks2` writes. */
export function isIssuesReference({ uri, local, value }: XmlAttribute): boolean {
  return uri === namespaces.its && local === 'locQualityIssuesRef' && value.startsWith(`#its=${remarkId}`)
}

/** The edits that take remarks out of an element again: a note, or what is left of ITS on a unit. */
export function dropRemarks2(xml: XmlDocument, element: XmlElement): readonly XmlEdit[] {
  if (element.local === 'notes') return dropNotes(xml, element)
  if (isIssuesElement(element)) return [{ ...lineRange(xml, element), text: '' }]
  if (element.local === 'unit') return dropReference(xml, element)
  return []
}

function dropNotes(xml: XmlDocument, notes: XmlElement): readonly XmlEdit[] {
  const all = childElements(notes)
  const ours = all.filter((note) => isRemarkId(attributeOf(note, 'id')))
  if (ours.length > 0 && ours.length === all.length) return [{ ...lineRange(xml, notes), text: '' }]
  return ours.map((note) => ({ ...lineRange(xml, note), text: '' }))
}

function dropReference(xml: XmlDocument, unit: XmlElement): readonly XmlEdit[] {
  if (!unit.attributes.some(isIssuesReference)) return []
  const tag = startTag(xml, unit)
  const found = /\s([^\s=<>"']+:)?locQualityIssuesRef\s*=\s*["']#its=guillemet-check-[^"']*["']/.exec(tag.text)
  if (found === null) return []
  const declared = /^\sxmlns:[^\s=]+\s*=\s*["']http:\/\/www\.w3\.org\/2005\/11\/its["']/
  const start = found.index
  const behind = start + found[0].length
  const declaration = declared.exec(tag.text.slice(behind))?.[0] ?? ''
  return [{ start: tag.start + start, end: tag.start + behind + declaration.length, text: '' }]
}
