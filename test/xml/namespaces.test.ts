import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/model/input-error.js'
import { readXmlEvents } from '../../src/xml/index.js'

type Names = readonly (readonly [local: string, uri: string])[]

/** The names of all elements and attributes as we read them; the place where the file was refused. */
function read(text: string): Names | readonly [line: number | undefined, column: number | undefined] {
  const names: (readonly [string, string])[] = []
  try {
    readXmlEvents(new TextEncoder().encode(text), {
      start: (element) => {
        for (const { local, uri } of [element, ...element.attributes]) names.push([local, uri])
      },
    })
    return names
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return [error.line, error.column]
  }
}

/** The same by the parser's own namespaces; nothing where it refuses the file. */
function readBySaxes(text: string): Names | undefined {
  const names: (readonly [string, string])[] = []
  const parser = new SaxesParser({ xmlns: true })
  let refused = false
  parser.on('error', () => {
    refused = true
  })
  parser.on('opentag', (tag) => {
    for (const { local, uri } of [tag, ...Object.values(tag.attributes)]) names.push([local, uri])
  })
  parser.write(text).close()
  return refused ? undefined : names
}

const prefix = fc.constantFrom('', 'a:', 'b:', 'xml:', 'xmlns:')
const attribute = fc.oneof(
  fc.tuple(
    fc.constantFrom('xmlns', 'xmlns:a', 'xmlns:b', 'xmlns:xml'),
    fc.constantFrom('u', 'v', '', 'http://www.w3.org/XML/1998/namespace'),
  ),
  fc.tuple(
    fc.tuple(prefix, fc.constantFrom('x', 'y')).map(([p, local]) => `${p}${local}`),
    fc.constantFrom('1', '2'),
  ),
)
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(
      prefix,
      fc.constantFrom('e', 'f'),
      fc.uniqueArray(attribute, { maxLength: 3, selector: ([name]) => name }),
      tie('content'),
    )
    .map(
      ([p, local, attributes, content]) =>
        `<${p}${local}${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}>${content}</${p}${local}>`,
    ),
  content: fc
    .oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('element'), { maxLength: 3 }))
    .map((all) => all.join('')),
}))

describe('namespaces', () => {
  it('are those that the parser itself would find, and what it refuses is refused', () => {
    fc.assert(
      fc.property(element, (inner) => {
        const text = `<r xmlns="d" xmlns:a="u">${inner}</r>`
        const bySaxes = readBySaxes(text)
        const ours = read(text)
        if (bySaxes === undefined) expect(typeof ours[0]).toBe('number')
        else expect(ours).toEqual(bySaxes)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['an attribute with two colons, at its end', '<a b:c:d="1" e=""\n/>', 1, 12],
    ['a prefix taken back', '<a xmlns:p="">\n</a>', 1, 13],
    ['the prefix xml bound elsewhere', '<a xmlns:xml="u"/>', 1, 16],
    ['a prefix beyond its element', '<a><b xmlns:p="u"/><p:c/></a>', 1, 25],
    ['a colon in the name of an instruction, at it', '<a>\n<?b:c d?></a>', 2, 4],
  ] as const)('%s is refused', (_, text, line, column) => expect(read(text)).toEqual([line, column]))

  it('of a thousand scopes and names cost no more than one', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `<p:n${index} xmlns:p="u${index}" p:k="" k${index}=""/>`)
    const names = read(`<r>${many.join('')}</r>`)
    expect(names.length).toBe(1 + 3000 * 4)
    expect(names.at(-4)).toEqual(['n2999', 'u2999'])
  })
})
