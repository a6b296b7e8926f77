import type { Code, Inline } from '../model/inline.js'
import { project } from '../model/project.js'

/**
 * Inline content as text with tags, for engines that translate XML: a code that stands alone is `<x id="n"/>`, a pair `<g id="n">…</g>`, halves that cross `<bx/>` and `<ex/>`.
 *
 * @example
 * toTaggedText([{type: 'text', text: 'a & '}, {type: 'standalone', id: '1'}]) // => 'a &amp; <x id="1"/>'
 */
export function toTaggedText(content: readonly Inline[]): string {
  const whole = nestedPairs(content)
  return project(content, {
    text: ({ text }) => escapeXml(text),
    standalone: ({ id }) => `<x id="${escapeXml(id)}"/>`,
    opening: ({ id }) => (whole.has(id) ? `<g id="${escapeXml(id)}">` : `<bx id="${escapeXml(id)}"/>`),
    closing: ({ id }) => (whole.has(id) ? '</g>' : `<ex id="${escapeXml(id)}"/>`),
  })
}

/** Reads back what an engine made of tagged text, with the codes of the source; nothing where a tag is none of the source's. */
export function fromTaggedText(text: string, source: readonly Inline[]): readonly Inline[] | undefined {
  const codes = new Map(
    source.flatMap((inline) => (inline.type === 'text' ? [] : [[keyOf(inline.type, inline.id), inline] as const])),
  )
  const open: string[] = []
  const content: Inline[] = []
  for (const piece of text.split(/(<[^<>]*>)/)) {
    // An engine that reads HTML writes `<x id="1"/>` as `<x id="1"></x>`.
    if (piece === '' || /^<\/(?:x|bx|ex)\s*>$/.test(piece)) continue
    const isTag = piece.startsWith('<') && piece.endsWith('>')
    const inline = isTag ? codeOf(piece, codes, open) : ({ type: 'text', text: unescapeXml(piece) } as const)
    if (inline === undefined) return undefined
    content.push(inline)
  }
  return content
}

/** The source's code that a tag stands for; `open` holds the ids of the pairs that are not closed yet. */
function codeOf(tag: string, codes: ReadonlyMap<string, Code>, open: string[]): Code | undefined {
  const [, end, name, written] = /^<(\/)?(x|g|bx|ex)(?:\s+id\s*=\s*"([^"]*)")?\s*\/?>$/.exec(tag) ?? []
  const id = end === undefined ? unescapeXml(written ?? '') : open.pop()
  if (id === undefined) return undefined
  const opens = name === 'g' && end === undefined
  if (opens) open.push(id)
  const type = name === 'x' ? 'standalone' : name === 'bx' || opens ? 'opening' : 'closing'
  return codes.get(keyOf(type, id))
}

/** Ids of pairs that close in the order in which they opened, so that they may be elements. */
function nestedPairs(content: readonly Inline[]): ReadonlySet<string> {
  const open: string[] = []
  const whole = new Set<string>()
  const crossed = new Set<string>()
  for (const inline of content) {
    if (inline.type === 'opening') open.push(inline.id)
    if (inline.type !== 'closing' || !open.includes(inline.id)) continue
    while (open.at(-1) !== inline.id) crossed.add(open.pop() ?? '')
    open.pop()
    whole.add(inline.id)
  }
  return new Set([...whole].filter((id) => !crossed.has(id)))
}

function keyOf(type: Code['type'], id: string): string {
  return `${type} ${id}`
}

const entities: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]

function escapeXml(text: string): string {
  return entities.reduce((written, [character, entity]) => written.replaceAll(character, entity), text)
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (entity, decimal, hexadecimal) => {
    if (decimal !== undefined || hexadecimal !== undefined) {
      const code = Number.parseInt(decimal ?? hexadecimal, decimal === undefined ? 16 : 10)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
    }
    if (entity.toLowerCase() === '&apos;') return "'"
    return entities.find(([, name]) => name === entity.toLowerCase())?.[0] ?? entity
  })
}
