import { parse, preprocess } from 'micromark'
import type { Construct, Event, Extension, ParseContext } from 'micromark-util-types'
import type { Span } from '../../model/span.js'
import { Labels } from './labels.js'
import { limitMarks } from './limit-marks.js'

/** A part of a text, and the number of its first line: no line of another part may have it. */
export interface NumberedPart extends Span {
  readonly line: number
}

/** Parses a part of a text as blocks; their events tell micromark how to go on with their running text. */
export type PartParser = (part: NumberedPart) => Event[]

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
  const parserOf = (): ParseContext => {
    const parser = Object.assign(parse({ extensions: [...extensions] }), labels)
    limitMarks(parser, text, marks)
    return parser
  }
  const [all, some] = [parserOf(), parserOf()]
  some.constructs.text = withoutAddresses(some.constructs.text)
  return ({ start, end, line }) => {
    const raw = text.slice(start, end)
    const parser = address.test(raw) ? all : some
    return parser.document({ offset: start, line, column: 1 }).write(preprocess()(raw, undefined, true))
  }
}

type Constructs = ParseContext['constructs']['text']

function withoutAddresses(constructs: Constructs): Constructs {
  const entries = Object.entries(constructs).map(([code, some]): [string, Construct[]] => {
    const list = some === undefined ? [] : Array.isArray(some) ? some : [some]
    return [code, list.filter(({ name }) => !addresses.has(name))]
  })
  return Object.fromEntries(entries.filter(([, list]) => list.length > 0))
}
