import type { Span } from '../../model/span.js'
import type { XmlElement } from '../../xml/index.js'
import type { HeldText } from '../region.js'
import { elementsIn } from './elements.js'
import { textItem } from './items.js'

const title = /\stitle\s{0,9}=\s{0,9}(["'])/
const alt = /\salt\s{0,9}=\s{0,9}(["'])/
const ofShape = [alt, title]

/** Attributes that a reader sees (ECMA-376-1, 17.16.22 and 20.4.2.5; ECMA-376-4, 19.1.2): descriptions and titles of pictures, tips of links, the words of WordArt. */
const attributesRead: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['docPr', [/\sdescr\s{0,9}=\s{0,9}(["'])/, title]],
  ['shape', ofShape],
  ['group', ofShape],
  ['rect', ofShape],
  ['roundrect', ofShape],
  ['oval', ofShape],
  ['textpath', [/\sstring\s{0,9}=\s{0,9}(["'])/]],
  ['hyperlink', [/\s(?:\w{1,9}:)?tooltip\s{0,9}=\s{0,9}(["'])/]],
])

/** Elements of a chart whose points are words (ECMA-376-1, 21.2; MS-ODRAWXML, 2.24.3): names of categories and series. What is counted is not in them. */
const labelled: ReadonlySet<string> = new Set(['strCache', 'strLit', 'multiLvlStrCache', 'strDim', 'tx', 'txData'])

/** Texts that an element holds outside of paragraphs: in its attributes, or as the labels of a chart. */
export function labelsIn(text: string, element: XmlElement): readonly HeldText[] {
  return [...attributeSpans(text, element), ...(labelled.has(element.local) ? pointSpans(element) : [])]
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
