import { InputError } from '../model/input-error.js'
import { isXmlSpace } from './characters.js'
import type { XmlPlace, XmlStart } from './events.js'
import { ChildFollower, type ElementGrammar, type Grammar } from './grammar.js'
import type { XmlLimits } from './limits.js'
import { createXmlReader } from './reader.js'

/** What is wrong with a file: a rule (or the code of the error that ended the reading), where from 1, and what its words need. */
export interface GrammarFault {
  readonly rule: string
  readonly line: number
  readonly column: number
  readonly values: Readonly<Record<string, string | number>>
}

/** Tells a fault of the place that is looked at, or of an earlier one. */
export type TellFault = (rule: string, values: GrammarFault['values'], place?: XmlPlace) => void

/** What a format looks at beyond its grammar: each element as it begins, and its name as it ends. */
export interface Watch {
  start?(element: XmlStart, place: XmlPlace, tell: TellFault): void
  end?(name: string, tell: TellFault): void
}

/** A format that a grammar describes. */
export interface Format {
  /** As it is called in `valid TMX 1.4`. */
  readonly name: string
  readonly version: string
  readonly grammar: Grammar
  /** What the types of attributes allow, by name. */
  readonly types: ReadonlyMap<string, (value: string) => boolean>
  readonly watch?: () => Watch
}

/** A validation of one file that is fed in pieces; its memory does not grow with the file. */
export interface GrammarValidator {
  write(bytes: Uint8Array): void
  end(): { readonly faults: readonly GrammarFault[]; readonly format?: Format }
}

interface Open {
  readonly name: string
  readonly place: XmlPlace
  readonly known: ElementGrammar | undefined
  readonly children: ChildFollower | undefined
}

/**
 * Begins to hold a file against the grammar of its format, which its root tells. Elements of other namespaces than the root's are
 * extensions: nothing is ruled in them.
 *
 * @param formatOf gives the format, or the code of the error where there is none
 */
export function createGrammarValidator(
  formatOf: (root: XmlStart) => Format | 'not-tmx' | 'not-tbx',
  options: { readonly limits?: Partial<XmlLimits> } = {},
): GrammarValidator {
  const faults: GrammarFault[] = []
  const open: Open[] = []
  let format: Format | undefined
  let watch: Watch = {}
  let uri = ''
  let here: XmlPlace = { start: 0, end: 0, line: 1, column: 1 }
  const tell: TellFault = (rule, values, place = here) =>
    faults.push({ rule, line: place.line, column: place.column, values })

  const begin = (root: XmlStart, place: XmlPlace): Format => {
    const found = formatOf(root)
    if (typeof found === 'string')
      throw new InputError(found, { line: place.line, column: place.column, values: { root: root.name } })
    uri = root.uri
    watch = found.watch?.() ?? {}
    return found
  }
  const reader = createXmlReader(
    {
      start(element, place) {
        here = place
        format ??= begin(element, place)
        const parent = open.at(-1)
        const isForeign = element.uri !== uri || (parent !== undefined && parent.known === undefined)
        const known = isForeign ? undefined : format.grammar.get(element.local)
        if (parent?.children !== undefined && !parent.children.take(element.local, element.uri !== uri))
          tell('structure.misplaced-child', { element: element.name, parent: parent.name })
        if (known !== undefined) tellAttributes(element, known, format, tell)
        if (known !== undefined) watch.start?.(element, place, tell)
        open.push({
          name: element.name,
          place,
          known,
          children: known === undefined ? undefined : new ChildFollower(known.children),
        })
      },
      end() {
        const element = open.pop()
        if (element === undefined) return
        here = element.place
        element.children?.end((missing) => tell('structure.required-child', { element: element.name, missing }))
        if (element.known !== undefined) watch.end?.(element.name, tell)
      },
      text: (text) => misplaced(text),
      cdata: (text) => misplaced(text),
    },
    { ...options, passing: true },
  )
  const misplaced = (text: string): void => {
    const element = open.at(-1)
    if (element?.known === undefined || element.known.mixed || isXmlSpace(text)) return
    tell('structure.misplaced-text', { element: element.name }, element.place)
  }

  let ended = false
  const guarded = (work: () => void): void => {
    if (ended) return
    try {
      work()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      ended = true
      faults.push({ rule: error.code, line: error.line ?? 1, column: error.column ?? 1, values: error.values })
    }
  }
  return {
    write: (bytes) => guarded(() => reader.write(bytes)),
    end() {
      guarded(() => void reader.end())
      faults.sort((a, b) => a.line - b.line || a.column - b.column)
      return { faults, ...(format === undefined ? {} : { format }) }
    },
  }
}

function tellAttributes(element: XmlStart, known: ElementGrammar, { types }: Format, tell: TellFault): void {
  const names = new Set(element.attributes.map(({ name }) => name))
  for (const attribute of known.required)
    if (!names.has(attribute)) tell('structure.required-attribute', { element: element.name, attribute })
  for (const { name, uri, value } of element.attributes) {
    const declared = known.attributes.get(name)
    const isFree = uri !== '' && !name.startsWith('xml:')
    if (declared === undefined && !isFree && !known.foreignAttributes)
      tell('structure.unknown-attribute', { element: element.name, attribute: name })
    if (declared?.type === undefined || types.get(declared.type)?.(value) !== false) continue
    if (declared.type === 'language') tell('language.tag', { attribute: name, tag: value })
    else tell('value.form', { element: element.name, attribute: name, value })
  }
}
