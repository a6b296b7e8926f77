import { escapeText, writeCdata, writeComment } from './escape.js'
import type { XmlDocument, XmlElement, XmlNode } from './tree.js'
import { startMarkup } from './writer.js'

/**
 * Writes a tree as the text of its file, node by node. Each node is written from its own characters where these still say what
 * the node says, so that a tree that nobody changed gives the same text; otherwise it is written anew. What stands before and
 * after the root is kept.
 */
export function serializeXml(document: XmlDocument): string {
  const { text, root } = document
  const pieces: string[] = [text.slice(0, root.start)]
  const lineEnd = isVersion11(text) ? lineEnds11 : lineEnds
  const write = (node: XmlNode): void => {
    const raw = text.slice(node.start, node.end)
    if (node.type !== 'element') {
      pieces.push(saysOf(raw, node.type, lineEnd) === node.text ? raw : anew(node))
      return
    }
    writeStart(node)
    for (const child of node.children) write(child)
    if (node.contentStart !== node.end) pieces.push(endOf(node, text.slice(node.contentEnd, node.end)))
  }
  const writeStart = (element: XmlElement): void => {
    const raw = text.slice(element.start, element.contentStart)
    const attributes = Object.fromEntries(element.attributes.map(({ name, value }) => [name, value]))
    const isSame = tagSays(raw, element, lineEnd)
    pieces.push(isSame ? raw : startMarkup(element.name, attributes, element.contentStart === element.end))
  }
  write(root)
  pieces.push(text.slice(root.end))
  return pieces.join('')
}

const lineEnds = /\r\n?/g
/** XML 1.1, section 2.11. */
const lineEnds11 = /\r[\n\u0085]?|[\u0085\u2028]/g

function isVersion11(text: string): boolean {
  return /^<\?xml\s+version\s*=\s*["']1\.1/.test(text)
}

/** What the characters of a text, comment, section or instruction say. */
function saysOf(raw: string, type: Exclude<XmlNode['type'], 'element'>, lineEnd: RegExp): string {
  const inside = { text: [0, 0], cdata: ['<![CDATA['.length, 3], comment: [4, 3], instruction: [2, 2] }[type]
  const content = raw.slice(inside[0], raw.length - (inside[1] ?? 0)).replace(lineEnd, '\n')
  if (type === 'text') return resolve(content)
  return type === 'instruction' ? content.replace(/^(\S+)\s*/, '$1 ') : content
}

/** Whether a start tag's characters say the element's name and attributes, in their order. */
function tagSays(raw: string, { name, attributes }: XmlElement, lineEnd: RegExp): boolean {
  if (!raw.startsWith(`<${name}`)) return false
  const written = [...raw.slice(name.length + 1).matchAll(/\s([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g)]
  return (
    written.length === attributes.length &&
    attributes.every((attribute, index) => {
      const literal = (written[index]?.[2] ?? '').slice(1, -1).replace(lineEnd, '\n')
      return written[index]?.[1] === attribute.name && resolve(literal.replace(/[\n\t]/g, ' ')) === attribute.value
    })
  )
}

function endOf({ name }: XmlElement, raw: string): string {
  return raw.startsWith(`</${name}`) ? raw : `</${name}>`
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** A text with its references resolved: the five of XML, and characters by number. */
function resolve(text: string): string {
  return text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));/g,
        (reference, hex?: string, decimal?: string, name = '') => {
          if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
          if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
          return entities.get(name) ?? reference
        },
      )
    : text
}

function anew(node: Exclude<XmlNode, XmlElement>): string {
  if (node.type === 'text') return escapeText(node.text)
  if (node.type === 'cdata') return writeCdata(node.text)
  return node.type === 'comment' ? writeComment(node.text) : `<?${node.text.trim()}?>`
}
