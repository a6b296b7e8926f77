import type { ElementGrammar, PlacedElement, XmlAttribute } from '../../xml/index.js'
import { namespaces, type XliffShape } from '../version.js'
import { grammarOf } from './grammar/grammar-of.js'
import { modules } from './grammar/modules2.js'
import { types } from './grammar/types.js'

/** What is known of all elements of one name: looked up once for the first of them. */
export interface Kind {
  readonly isCore: boolean
  readonly isInline: boolean
  readonly grammar: ElementGrammar | undefined
  /** The rules that ask about each such element, as places in the list of rules. */
  readonly asking: readonly number[]
  readonly slots: ByName<Slot>
}

/** What is known of an attribute on all elements of a kind. */
export interface Slot {
  /** Where it may not stand: it is none of the standard's here, or of a namespace that may not. */
  readonly fault: 'unknown' | 'foreign' | undefined
  readonly isRequired: boolean
  readonly type: string | undefined
  readonly fits: ((value: string) => boolean) | undefined
  /** The rules that ask about each element that has it. */
  readonly asking: readonly number[]
  /** The value that was looked at last and fits: states, types and the like repeat. */
  last: string | undefined
}

/** What was made for names with their namespaces; of a file that has ever new names only the first are kept. */
export class ByName<Value> {
  readonly #plain = new Map<string, Value>()
  readonly #others = new Map<string, Map<string, Value>>()
  readonly #plainUri: string
  #count = 0

  /** @param plainUri the namespace of most names */
  constructor(plainUri: string) {
    this.#plainUri = plainUri
  }

  get(uri: string, local: string): Value | undefined {
    return uri === this.#plainUri ? this.#plain.get(local) : this.#others.get(uri)?.get(local)
  }

  set(uri: string, local: string, value: Value): Value {
    if (this.#count >= 4096) return value
    this.#count++
    if (uri === this.#plainUri) this.#plain.set(local, value)
    else {
      const same = this.#others.get(uri) ?? new Map<string, Value>()
      this.#others.set(uri, same.set(local, value))
    }
    return value
  }
}

/** What rules say that they are about; see `XliffRule.about`. Nothing: every part. */
export type About = string | undefined

/** Gives the kind of each element and the slot of each attribute of a file, for a list of rules by what they are about. */
export class Kinds {
  readonly #shape: XliffShape
  readonly #kinds: ByName<Kind>
  #askingFaults: readonly number[] | undefined
  readonly #asked: readonly (readonly [rule: number, subject: Subject])[]

  constructor(shape: XliffShape, abouts: readonly About[]) {
    this.#shape = shape
    this.#kinds = new ByName(shape.namespace)
    this.#asked = abouts.flatMap((about, rule) => subjectsOf(about).map((subject) => [rule, subject] as const))
  }

  /** The rules that ask about each element of which an attribute is faulty. */
  get askingFaults(): readonly number[] {
    this.#askingFaults ??= this.#asking(({ element, attribute }) => attribute === undefined && element === '!')
    return this.#askingFaults
  }

  kindOf(element: PlacedElement): Kind {
    const { uri, local } = element
    return this.#kinds.get(uri, local) ?? this.#kinds.set(uri, local, this.#makeKind(element))
  }

  slotOf(kind: Kind, element: PlacedElement, { uri, local, name }: XmlAttribute): Slot {
    return kind.slots.get(uri, local) ?? kind.slots.set(uri, local, this.#makeSlot(kind, element, uri, local, name))
  }

  #makeKind(element: PlacedElement): Kind {
    const { uri, local } = element
    const isCore = uri === this.#shape.namespace
    return {
      isCore,
      isInline: isCore && inlineNames.has(local),
      grammar: grammarOf(element, this.#shape),
      asking: this.#asking(
        (subject) => subject.attribute === undefined && (isCore ? subject.element === local : subject.element === '*'),
      ),
      slots: new ByName(''),
    }
  }

  #makeSlot({ grammar, isCore }: Kind, element: PlacedElement, uri: string, local: string, name: string): Slot {
    const type = typeOf(grammar, uri, local)
    const fits = type === undefined ? undefined : types.get(type)
    // XML lets a language be taken back (XML 1.0, 2.12).
    const mayBeEmpty = uri === namespaces.xml && local === 'lang' && grammar?.attributes.has('xml:lang') !== true
    return {
      fault: grammar === undefined ? undefined : this.#faultOf(grammar, isCore, element.local, uri, local),
      isRequired: grammar?.required.includes(name) === true,
      type,
      fits: mayBeEmpty ? (value) => value === '' || fits?.(value) !== false : fits,
      asking: this.#asking(
        ({ element: of, attribute }) =>
          attribute !== undefined &&
          (of === '' || (isCore && of === element.local)) &&
          attribute.uri === uri &&
          (attribute.local === '*' || attribute.local === local),
      ),
      last: undefined,
    }
  }

  #asking(isAsked: (subject: Subject) => boolean): readonly number[] {
    return [...new Set(this.#asked.filter(([, subject]) => isAsked(subject)).map(([rule]) => rule))]
  }

  #faultOf(grammar: ElementGrammar, isCore: boolean, holder: string, uri: string, local: string): Slot['fault'] {
    const { generation } = this.#shape
    if (uri === '' || uri === namespaces.xml) {
      // 1.2 takes any attribute of any namespace, unqualified ones too, where it takes foreign ones at all.
      if (generation === 1 && grammar.foreignAttributes) return undefined
      if (grammar.attributes.has(uri === '' ? local : `xml:${local}`)) return undefined
      return uri === '' || !grammar.foreignAttributes ? 'unknown' : undefined
    }
    if (generation === 1 || uri === namespaces.xmlns || uri === schemaInstance) return undefined
    const module = modules.get(uri)
    const placed = module?.attributes.get(local)
    // Codes take attributes of modules only; markers, notes and structural elements take any (2.x, 4.6.1).
    const isExtensible = grammar.foreignAttributes && !(isCore && codeNames.has(holder))
    const stands =
      module === undefined
        ? isExtensible
        : placed !== undefined && (!isCore || (placed.on?.has(holder) ?? grammar.foreignAttributes))
    return stands ? undefined : 'foreign'
  }
}

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance'
const codeNames: ReadonlySet<string> = new Set(['ph', 'pc', 'sc', 'ec'])
const inlineNames: ReadonlySet<string> = new Set([...codeNames, 'mrk', 'sm', 'em'])

/** The type of an attribute: its grammar's, its module's, or XML's own on whatever element it stands. */
function typeOf(grammar: ElementGrammar | undefined, uri: string, local: string): string | undefined {
  if (uri === '') return grammar?.attributes.get(local)?.type
  if (uri === namespaces.xml) return grammar?.attributes.get(`xml:${local}`)?.type ?? ownTypes.get(local)
  if (uri === namespaces.xmlns) return 'namespace'
  return grammar === undefined ? undefined : modules.get(uri)?.attributes.get(local)?.type
}

/** XML's own attributes (XML 1.0, 2.10 and 2.12; xml:id 1.0, 4). */
const ownTypes: ReadonlyMap<string, string> = new Map([
  ['id', 'ncname'],
  ['space', 'space'],
  ['lang', 'language'],
])

interface Subject {
  /** Of the core, `*` for any of another namespace, `!` for any with a faulty attribute; empty: whatever has the attribute. */
  readonly element: string
  readonly attribute?: { readonly uri: string; readonly local: string }
}

const byPrefix: ReadonlyMap<string, string> = new Map([
  ['xml', namespaces.xml],
  ...[...modules.values()].map(({ prefix, namespace }): [string, string] => [prefix, namespace]),
])

function subjectsOf(about: About): readonly Subject[] {
  return (about ?? '').split(' ').flatMap((word): readonly Subject[] => {
    if (word === '') return []
    const [element = '', attribute] = word.split('@')
    if (attribute === undefined) return [{ element }]
    const [prefix, local] = attribute.includes(':') ? attribute.split(':') : ['', attribute]
    return [{ element, attribute: { uri: byPrefix.get(prefix ?? '') ?? '', local: local ?? '' } }]
  })
}
