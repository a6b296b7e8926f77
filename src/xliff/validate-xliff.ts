import { InputError } from '../model/input-error.js'
import { createXmlPartsReader, type PlacedElement, type XmlLimits, type XmlReader } from '../xml/index.js'
import { xliffRules } from './rules/index.js'
import { PartLooker } from './rules/look.js'
import { type FileContext, nothing, type Part, type Watcher, type XliffRule } from './rules/rule.js'
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

/** A validation of one file that is fed in pieces of any size: its memory is bounded by the largest unit, and some bytes for each id. */
export interface XliffValidator {
  write(bytes: Uint8Array): void
  /** Ends the file; the version is there where it was an XLIFF of a known one. */
  end(): { readonly faults: readonly Fault[]; readonly version?: string }
}

/** Says what is wrong with an XLIFF, in the order of the file; empty: it is valid as far as the rules know. A file that is no XML, or no XLIFF of a known version, has that one fault. */
export function validateXliff(bytes: Uint8Array, options: ValidateXliffOptions = {}): readonly Fault[] {
  const validator = createXliffValidator(options)
  validator.write(bytes)
  return validator.end().faults
}

/** Begins to validate an XLIFF that is fed in pieces; see `validateXliff`. */
export function createXliffValidator(options: ValidateXliffOptions = {}): XliffValidator {
  const faults: Fault[] = []
  let file: FileContext | undefined
  let looker: PartLooker | undefined
  let watchers: readonly { readonly id: string; readonly watch: Watcher }[] = []
  let ended = false

  /** What the rules say of the present part, each rule by its place. */
  let told: { readonly rule: number; readonly fault: Fault }[] = []
  const tell = (part: Part): void => {
    if (looker === undefined) return
    for (const rule of part.type === 'whole' ? looker.asked() : watchers.keys()) {
      const watcher = watchers[rule]
      const breaches = watcher?.watch(part, looker.subjects(rule)) ?? nothing
      if (watcher === undefined || breaches === nothing) continue
      for (const { at, values = {} } of breaches)
        told.push({ rule, fault: { rule: watcher.id, line: at.line, column: at.column, values } })
    }
    if (told.length === 0) return
    told.sort((a, b) => a.fault.line - b.fault.line || a.fault.column - b.fault.column || a.rule - b.rule)
    for (const { fault } of told) faults.push(fault)
    told = []
  }
  const begin = (root: PlacedElement): void => {
    const shape = shapeOf(root, root)
    const context: FileContext = { shape, root }
    file = context
    const rules = (options.rules ?? xliffRules).filter(({ generations }) => generations.includes(shape.generation))
    looker = new PartLooker(context, rules)
    watchers = rules.map(({ id, begin: start }) => ({ id, watch: start(context) }))
  }
  const guarded = (work: () => void): void => {
    if (ended) return
    try {
      work()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      ended = true
      const { code, line = 1, column = 1, values } = error
      faults.push({ rule: code, line, column, values })
    }
  }

  let reader: XmlReader | undefined
  const open = (): XmlReader =>
    createXmlPartsReader(
      (uri, local, parent) =>
        parent === undefined ? local === 'xliff' : uri === file?.shape.namespace && outer.has(local),
      {
        open(element) {
          if (element.parent === undefined) begin(element)
          if (looker !== undefined) tell({ type: 'open', element, attributeFaults: looker.open(element) })
        },
        part(element, all) {
          if (element.parent === undefined) begin(element)
          if (looker !== undefined) tell(looker.whole(element, all))
        },
        text: (element) => tell({ type: 'text', element }),
        close: (element) => tell({ type: 'close', element }),
      },
      options.limits === undefined ? {} : { limits: options.limits },
    )
  return {
    write: (bytes) =>
      guarded(() => {
        reader ??= open()
        for (let start = 0; start < bytes.length; start += pieceBytes)
          reader.write(bytes.subarray(start, start + pieceBytes))
      }),
    end() {
      guarded(() => {
        reader ??= open()
        reader.end()
        tell({ type: 'end' })
      })
      return { faults, ...(file === undefined ? {} : { version: file.shape.version }) }
    },
  }
}

const pieceBytes = 64 * 1024

/** The elements whose children are looked at one by one; what stands in them may be more than fits in memory. */
const outer: ReadonlySet<string> = new Set(['xliff', 'file', 'group', 'body'])
