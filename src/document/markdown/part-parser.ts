import { parse, preprocess } from 'micromark'
import type { Chunk, Construct, Event, Extension, ParseContext, Point, Token } from 'micromark-util-types'
import type { Span } from '../../model/span.js'
import { indentedContainers } from './indented-container.js'
import { Labels } from './labels.js'
import { passLazyLines } from './lazy-lines.js'
import { limitMarks } from './limit-marks.js'
import { parseLines } from './parse-lines.js'
import { hideTemplateAddresses } from './template-address.js'

/** A part of a text, and the number of its first line: no line of another part may have it. */
export interface NumberedPart extends Span {
  readonly line: number
}

/** Parses parts of a text; the events tell micromark how to go on with what is in them. */
export interface PartParser {
  /** A part as blocks. */
  readonly blocks: (part: NumberedPart) => Event[]
  /** A part that is one paragraph. */
  readonly paragraph: (part: NumberedPart) => Event[]
}

/** What micromark tries at every word, and what none of it can do without. */
const addresses: ReadonlySet<string | undefined> = new Set(['emailAutolink', 'protocolAutolink', 'wwwAutolink'])
const address = /@|:\/\/|www\./i

/**
 * Makes micromark's parser for the parts of a text, which share their definitions. Where no address can stand none is looked for.
 *
 * @param marks how many marks may stand in one stretch of running text
 */
export function partParser(text: string, extensions: readonly Extension[], marks: number): PartParser {
  const labels = { defined: new Labels(), gfmFootnotes: new Labels() }
  const limit = limitMarks(text, marks)
  const parserOf = (): ParseContext => {
    const parser = Object.assign(parse({ extensions: [...extensions, ...indentedContainers(text)] }), labels)
    limit(parser)
    passLazyLines(parser)
    return parser
  }
  const [all, some] = [parserOf(), parserOf()]
  some.constructs.text = adapt(some.constructs.text, (construct) => (addresses.has(construct.name) ? [] : [construct]))
  for (const { constructs } of [all, some])
    constructs.flow = adapt(constructs.flow, (construct) => [
      construct.name === 'setextUnderline' ? resolvedAtEnd(construct) : construct,
    ])
  const begin = ({ start, end, line }: NumberedPart): Beginning => {
    const raw = text.slice(start, end)
    return {
      parser: address.test(raw) ? all : some,
      at: { offset: start, line, column: 1 },
      chunks: preprocess()(hideTemplateAddresses(raw), undefined, true),
    }
  }
  return {
    blocks(part) {
      const { parser, at, chunks } = begin(part)
      return parseLines(parser.document(at), chunks)
    },
    paragraph(part) {
      const { parser, at, chunks } = begin(part)
      const tokenizer = parser.text(at)
      const from = tokenizer.now()
      const events = tokenizer.write(chunks)
      // The tokenizer stands behind the text's end, which it was given as a character.
      const token: Token = { type: 'paragraph', start: from, end: { ...tokenizer.now(), offset: part.end } }
      return [['enter', token, tokenizer], ...events, ['exit', token, tokenizer]]
    },
  }
}

/** What a part is parsed with, from where, and its text as micromark takes it. */
interface Beginning {
  readonly parser: ParseContext
  readonly at: Pick<Point, 'offset' | 'line' | 'column'>
  readonly chunks: Chunk[]
}

type Constructs = ParseContext['constructs']['flow']

/** The constructs by the character that begins them, each as something else or nothing. */
function adapt(constructs: Constructs, change: (construct: Construct) => readonly Construct[]): Constructs {
  const changed = Object.entries(constructs).map(([code, some]): [string, Construct[]] => {
    const list = some === undefined ? [] : Array.isArray(some) ? some : [some]
    return [code, list.flatMap(change)]
  })
  return Object.fromEntries(changed.filter(([, list]) => list.length > 0))
}

/** The line under a heading. It changes nothing before its heading, and is given only the events from there on: or each heading would cost what all before it do. */
function resolvedAtEnd(construct: Construct): Construct {
  const { resolveTo } = construct
  if (resolveTo === undefined) return construct
  return {
    ...construct,
    resolveTo(events, context) {
      const content = events.findLastIndex(([kind, { type }]) => kind === 'enter' && type === 'content')
      for (const event of resolveTo(events.splice(content), context)) events.push(event)
      return events
    },
  }
}
