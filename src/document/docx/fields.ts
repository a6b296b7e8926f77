import type { XmlElement } from '../../xml/index.js'
import { elementsIn, textIn, wordsIn } from './elements.js'

/** What stands in a field's place: a link around words, words of the author's, or what Word computes (a page's number, a date). */
export type FieldKind = 'link' | 'words' | 'computed'

/** A complex field (ECMA-376-1, 17.16.18) among the elements of a paragraph or of a run, by their indexes. */
export interface Field {
  readonly separate: number | undefined
  readonly end: number
  readonly kind: FieldKind
}

/** Fields whose result is words of the document or of its author's, which stay as they are until somebody asks Word to write them anew. */
const saysWords = /^\s*(?:FORMTEXT|IF|INDEX|QUOTE|REF|TOC)\b/i

/** The field that begins with an element of a paragraph, if its marks stand in runs of their own and its end is among the elements too. */
export function fieldAt(elements: readonly XmlElement[], begin: number): Field | undefined {
  const first = elements[begin]
  return first === undefined || fieldMarksOf(first)[0] !== 'begin' ? undefined : follow(elements, begin, fieldMarksOf)
}

/** The field that begins with an element of a run, if it ends in the same run. */
export function fieldInRun(children: readonly XmlElement[], begin: number): Field | undefined {
  const first = children[begin]
  if (first === undefined || fieldMark(first) !== 'begin') return undefined
  return follow(children, begin, (child) => (child.local === 'fldChar' ? [fieldMark(child)] : []))
}

/** The kind of a field that is one element (`w:fldSimple`). */
export function simpleFieldKind(element: XmlElement): FieldKind {
  return kindOf(element.attributes.find(({ local }) => local === 'instr')?.value ?? '', textIn(element))
}

function follow(
  elements: readonly XmlElement[],
  begin: number,
  marksOf: (element: XmlElement) => readonly string[],
): Field | undefined {
  let depth = 0
  let separate: number | undefined
  let instructions = ''
  for (let at = begin; at < elements.length; at += 1) {
    const element = elements[at]
    if (element === undefined) break
    if (separate === undefined) instructions += instructionIn(element)
    for (const mark of marksOf(element)) {
      if (mark === 'begin') depth += 1
      else if (mark === 'end') depth -= 1
      else if (depth === 1) separate ??= at
    }
    if (depth > 0) continue
    const result = elements.slice((separate ?? at) + 1, at).map(textIn)
    return { separate, end: at, kind: separate === undefined ? 'computed' : kindOf(instructions, result.join('')) }
  }
  return undefined
}

function kindOf(instructions: string, result: string): FieldKind {
  if (/^\s*HYPERLINK\b/i.test(instructions)) return 'link'
  return saysWords.test(instructions) && /\p{L}/u.test(result) ? 'words' : 'computed'
}

/** The marks of fields in a run that holds nothing but such marks and their instructions. */
function fieldMarksOf(element: XmlElement): readonly string[] {
  if (element.local !== 'r') return []
  const content = elementsIn(element).filter(({ local }) => local !== 'rPr' && local !== 'instrText')
  return content.every(({ local }) => local === 'fldChar') ? content.map(fieldMark) : []
}

function instructionIn(element: XmlElement): string {
  if (element.local === 'instrText') return wordsIn(element)
  return element.local === 'r' ? elementsIn(element).map(instructionIn).join('') : ''
}

function fieldMark(element: XmlElement): string {
  return element.attributes.find(({ local }) => local === 'fldCharType')?.value ?? ''
}
