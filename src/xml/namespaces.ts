import type { XmlFault } from './faults.js'

/** A name of an element or attribute with its namespace (empty: none). A scope gives the same object, and so the same texts, for a name that it was asked before. */
export interface ExpandedName {
  readonly name: string
  readonly local: string
  readonly uri: string
}

/** An attribute as written, before its namespace is known. */
export interface WrittenAttribute {
  readonly name: string
  readonly value: string
}

/** Ends the reading with what is wrong and the name that it is about. */
export type Refuse = (reason: XmlFault, name?: string) => never

/**
 * The namespaces in scope at an element (Namespaces in XML 1.0). A name is resolved once for each scope, and a scope made once for
 * each set of declarations in the one around it, so that the usual file, which declares in its root, pays one look-up a name.
 */
export class NamespaceScope {
  readonly #outer: NamespaceScope | undefined
  readonly #own: ReadonlyMap<string, string>
  readonly #refuse: Refuse
  readonly #elements = new Map<string, ExpandedName>()
  readonly #attributes = new Map<string, ExpandedName>()
  readonly #inner = new Map<string, NamespaceScope>()

  private constructor(outer: NamespaceScope | undefined, own: ReadonlyMap<string, string>, refuse: Refuse) {
    this.#outer = outer
    this.#own = own
    this.#refuse = refuse
  }

  /** The scope of a document: the two prefixes that are bound by definition. */
  static outermost(refuse: Refuse): NamespaceScope {
    return new NamespaceScope(undefined, bound, refuse)
  }

  /** The scope inside an element that has these attributes. */
  inside(attributes: readonly WrittenAttribute[]): NamespaceScope {
    const own = new Map<string, string>()
    let key = ''
    for (const { name, value } of attributes) {
      const prefix = declaredPrefix(name)
      if (prefix === undefined) continue
      own.set(prefix, value.trim())
      key += `${name}="${value}"`
    }
    if (own.size === 0) return this
    return kept(this.#inner, key, () => new NamespaceScope(this, own, this.#refuse))
  }

  /** An element's name; without a prefix it is of the default namespace. */
  element(name: string): ExpandedName {
    return kept(this.#elements, name, () => {
      const [prefix, local] = this.#split(name)
      const uri = this.#uriOf(prefix) ?? ''
      if (prefix === 'xmlns') this.#refuse('namespace', name)
      if (prefix !== '' && uri === '') this.#refuse('prefix-unbound', prefix)
      return { name, local, uri }
    })
  }

  /** An attribute's name; without a prefix it is of no namespace. */
  attribute(name: string): ExpandedName {
    return kept(this.#attributes, name, () => {
      if (name === 'xmlns') return { name, local: name, uri: declarations }
      const [prefix, local] = this.#split(name)
      const uri = prefix === '' ? '' : this.#uriOf(prefix)
      if (uri === undefined) return this.#refuse('prefix-unbound', prefix)
      return { name, local, uri }
    })
  }

  #uriOf(prefix: string): string | undefined {
    for (let scope: NamespaceScope | undefined = this; scope !== undefined; scope = scope.#outer) {
      const uri = scope.#own.get(prefix)
      if (uri !== undefined) return uri
    }
    return undefined
  }

  #split(name: string): readonly [prefix: string, local: string] {
    if (isMalformed(name)) this.#refuse('name', name)
    const colon = name.indexOf(':')
    if (colon < 0) return ['', name]
    return [name.slice(0, colon), name.slice(colon + 1)]
  }
}

const declarations = 'http://www.w3.org/2000/xmlns/'
const xml = 'http://www.w3.org/XML/1998/namespace'
const bound: ReadonlyMap<string, string> = new Map([
  ['xml', xml],
  ['xmlns', declarations],
])

/** Whether a name's colons stand otherwise than between one prefix and one local name. */
export function isMalformed(name: string): boolean {
  const colon = name.indexOf(':')
  return colon >= 0 && (colon === 0 || colon === name.length - 1 || name.includes(':', colon + 1))
}

/** The prefix that an attribute declares (empty: the default namespace); nothing where it declares none. */
export function declaredPrefix(name: string): string | undefined {
  if (!name.startsWith('xmlns')) return undefined
  if (name.length === 5) return ''
  return name.charAt(5) === ':' ? name.slice(6) : undefined
}

/** Whether a prefix may be declared for a namespace (Namespaces in XML 1.0, section 3): none is undone, and `xml` and `xmlns` mean what they mean. */
export function mayDeclare(prefix: string, value: string): boolean {
  const uri = value.trim()
  if (prefix !== '' && uri === '') return false
  return prefix !== 'xmlns' && uri !== declarations && (prefix === 'xml') === (uri === xml)
}

/** Two attributes of one element may not be of the same name in the same namespace, whatever their prefixes. */
export function doubledAttribute(attributes: readonly ExpandedName[]): ExpandedName | undefined {
  const seen = new Map<string, ExpandedName[]>()
  for (const attribute of attributes) {
    if (attribute.uri === '') continue
    const same = seen.get(attribute.local)
    if (same?.some(({ uri }) => uri === attribute.uri)) return attribute
    if (same === undefined) seen.set(attribute.local, [attribute])
    else same.push(attribute)
  }
  return undefined
}

/** What was made before for a key, or is made now; of a file that has ever new keys only the first are kept. */
function kept<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  if (known.size < 1024 && key.length < 1024) known.set(key, made)
  return made
}
