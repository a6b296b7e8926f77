import type { XmlElement, XmlNode } from '../../xml/index.js'

/** The elements in an element, in order. */
export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((node: XmlNode) => node.type === 'element')
}

/** The text that a reader sees of an element; of a ruby text its base. */
export function textIn(element: XmlElement): string {
  if (element.local === 't') return wordsIn(element)
  return elementsIn(element)
    .filter(({ local }) => local !== 'rt' && local !== 'del')
    .map(textIn)
    .join('')
}

/** All text that stands in an element itself. */
export function wordsIn(element: XmlElement): string {
  return element.children.map((node) => (node.type === 'text' || node.type === 'cdata' ? node.text : '')).join('')
}

/** Whether an element is a paragraph, of WordprocessingML or of DrawingML (charts, diagrams). */
export function isParagraph({ local, uri }: XmlElement): boolean {
  return local === 'p' && (uri.includes('wordprocessingml') || isDrawing(uri))
}

/** Whether a namespace is DrawingML's own (ECMA-376-1, 20.1; strict: ISO/IEC 29500-1). */
export function isDrawing(uri: string): boolean {
  return /\/(?:drawingml\/2006|drawingml)\/main$/.test(uri)
}
