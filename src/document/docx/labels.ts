import type { Span } from '../../model/span.js'
import type { XmlElement } from '../../xml/index.js'
import type { HeldText } from '../region.js'
import { elementsIn } from './elements.js'
import { textItem } from './items.js'

const title = /\stitle\s{0,9}=\s{0,9}(["'])/
const alt = /\salt\s{0,9}=\s{0,9}(["'])/
const ofShape = [alt, title]

const value = [/\s(?:\w{1,9}:)?val\s{0,9}=\s{0,9}(["'])/]

/**
 * Attributes that a reader sees (ECMA-376-1, 17.4.62, 17.16.22 and 20.4.2.5; ECMA-376-4, 19.1.2): descriptions and titles of pictures and tables, tips of links, the words
 * of WordArt.
 */
const attributesRead: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['docPr', [/\sdescr\s{0,9}=\s{0,9}(["'])/, title]],
  ['shape', ofShape],
  ['group', ofShape],
  ['rect', ofShape],
  ['roundrect', ofShape],
  ['oval', ofShape],
  ['tblCaption', value],
  ['tblDescription', value],
  ['textpath', [/\sstring\s{0,9}=\s{0,9}(["'])/]],
  ['hyperlink', [/\s(?:\w{1,9}:)?tooltip\s{0,9}=\s{0,9}(["'])/]],
])

/** Elements of a chart whose points are words (ECMA-376-1, 21.2; MS-ODRAWXML, 2.24.3): names of categories and series. What is counted is not in them. */
const labelled: ReadonlySet<string> = new Set(['strCache', 'strLit', 'multiLvlStrCache', 'strDim', 'tx', 'txData'])

/** The document's properties (ECMA-376-2, 11), and the fields that show them. */
const properties: ReadonlyMap<string, string> = new Map([
  ['title', 'TITLE'],
  ['subject', 'SUBJECT'],
  ['description', 'COMMENTS'],
  ['keywords', 'KEYWORDS'],
  ['category', 'CATEGORY'],
])

const bound = /:coreProperties\[1\]\/\w{1,20}:(\w{1,20})\[1\]/g
const asked = /(?:instrText(?:\s[^<>]{0,99})?>|\sw:instr=")\s{0,9}(?:DOCPROPERTY\s{1,9})?(?:"|&quot;)?([A-Z]{1,20})\b/gi

/**
 * The properties of the document that it shows: in a control bound to one, whose text Word writes anew from it, or by a field.
 *
 * @param root the part of the properties
 */
export function propertiesShown(text: string, root: XmlElement): readonly HeldText[] {
  const names = new Set([...text.matchAll(bound)].map(([, name = '']) => name))
  const fields = new Set([...text.matchAll(asked)].map(([, name = '']) => name.toUpperCase()))
  return textsAt(
    text,
    elementsIn(root)
      .filter(({ local }) => properties.has(local) && (names.has(local) || fields.has(properties.get(local) ?? '')))
      .map(({ contentStart, contentEnd }) => ({ start: contentStart, end: contentEnd })),
  )
}

/** Texts that an element holds outside of paragraphs: in its attributes, or as the labels of a chart. */
export function labelsIn(text: string, element: XmlElement): readonly HeldText[] {
  const points = labelled.has(element.local) ? pointSpans(element) : []
  return textsAt(text, [...attributeSpans(text, element), ...points])
}

function textsAt(text: string, spans: readonly Span[]): readonly HeldText[] {
  return spans
    .filter(({ start, end }) => end > start && !text.slice(start, end).includes('<'))
    .map((span) => ({ ...span, items: [textItem(text, span)] }))
}

function attributeSpans(text: string, element: XmlElement): readonly Span[] {
  return (attributesRead.get(element.local) ?? []).flatMap((pattern) => {
    const { start } = element
    const found = pattern.exec(text.slice(start, element.contentStart))
    if (found === null) return []
    const from = start + found.index + found[0].length
    return [{ start: from, end: text.indexOf(found[1] ?? '"', from) }]
  })
}

function pointSpans(element: XmlElement): readonly Span[] {
  return elementsIn(element).flatMap((child) => {
    if (!/^(?:lvl|pt|v)$/.test(child.local)) return []
    const inner = elementsIn(child)
    return inner.length > 0 ? pointSpans(child) : [{ start: child.contentStart, end: child.contentEnd }]
  })
}
