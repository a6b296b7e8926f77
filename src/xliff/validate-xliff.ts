import { InputError } from '../model/input-error.js'
import { indexLines, parseXml, type XmlLimits } from '../xml/index.js'
import { readingOf } from './carrier.js'
import { xliffRules } from './rules/index.js'
import { ruleContext, type XliffRule } from './rules/rule.js'
import { shapeOf } from './version.js'

/** What is wrong with a file: the rule (or the code of the error that ended the reading), and where, from 1. */
export interface Fault {
  readonly rule: string
  readonly line: number
  readonly column: number
  readonly values: Readonly<Record<string, string | number>>
}

/** What may be said of a validation. */
export interface ValidateXliffOptions {
  readonly limits?: Partial<XmlLimits>
  readonly rules?: readonly XliffRule[]
}

/** Says what is wrong with an XLIFF, in the order of the file; empty: it is valid as far as the rules know. A file that is no XML, or no XLIFF of a known version, has that one fault. */
export function validateXliff(bytes: Uint8Array, options: ValidateXliffOptions = {}): readonly Fault[] {
  try {
    const xml = parseXml(bytes, options.limits === undefined ? {} : { limits: options.limits })
    const lines = indexLines(xml.text)
    const shape = shapeOf(xml.root, lines(xml.root.start))
    const context = ruleContext(readingOf(xml, shape, lines))
    const breaches = (options.rules ?? xliffRules)
      .filter(({ generations }) => generations.includes(shape.generation))
      .flatMap((rule) =>
        [...rule.check(context)].map(({ at, values = {} }) => ({ rule: rule.id, at: at.start, values })),
      )
    breaches.sort((a, b) => a.at - b.at)
    return breaches.map(({ rule, at, values }) => ({ rule, ...lines(at), values }))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const { code, line = 1, column = 1, values } = error
    return [{ rule: code, line, column, values }]
  }
}
