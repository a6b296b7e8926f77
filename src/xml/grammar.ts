/** What an element may and must hold. */
export interface ElementGrammar {
  readonly attributes: ReadonlyMap<string, AttributeGrammar>
  /** The names of those that must be there. */
  readonly required: readonly string[]
  /** Whether attributes of namespaces that are no part of the standard may stand on it. */
  readonly foreignAttributes: boolean
  /** Children in their order. */
  readonly children: readonly Child[]
  /** Whether one of them must be there. */
  readonly needsChild: boolean
  /** Whether text may stand in it; white space may everywhere. */
  readonly mixed: boolean
}

/** An attribute by its name (`xml:` for those of XML itself): whether it must be there, and the name of its type. */
export interface AttributeGrammar {
  readonly required: boolean
  readonly type?: string
}

/** A place for children: their names (`prefix:local` for a module's, `@other` for any element of another namespace), and how many there must and may be. */
export interface Child {
  readonly names: ReadonlySet<string>
  readonly min: 0 | 1
  readonly max: 1 | typeof Number.POSITIVE_INFINITY
}

/** Elements of one namespace by local name. */
export type Grammar = ReadonlyMap<string, ElementGrammar>

/**
 * Makes a grammar from lines `element | attributes | children`. An attribute is `name`, `!name` (must be there), `name:type`; `*` allows foreign ones.
 * Children are `name`, `a|b` (any of them), with `?`, `*`, `+` as in a regular expression; `#text` allows text, `@other` is any element of another namespace.
 *
 * @example
 * grammar('a | !id:nmtoken * | b? (c|d)+').get('a')?.children.length // => 2
 */
export function grammar(lines: string): Grammar {
  const elements = new Map<string, ElementGrammar>()
  for (const line of lines.trim().split('\n')) {
    const [name = '', attributes = '', children = ''] = line.split(' | ').map((part) => part.trim())
    const names = words(attributes)
    const places = words(children)
    const declared = new Map(names.filter((each) => each !== '*').map(attribute))
    const childPlaces = places.filter((each) => each !== '#text').map(child)
    elements.set(name, {
      attributes: declared,
      required: [...declared].filter(([, { required }]) => required).map(([each]) => each),
      foreignAttributes: names.includes('*'),
      children: childPlaces,
      needsChild: childPlaces.some(({ min }) => min === 1),
      mixed: places.includes('#text'),
    })
  }
  return elements
}

/** Follows the children of one element through its grammar. */
export class ChildFollower {
  readonly #places: readonly Child[]
  /** A bit for each place that was taken; grammars have fewer than 32. */
  #seen = 0
  #at = 0
  #count = 0

  constructor(places: readonly Child[]) {
    this.#places = places
  }

  /** Takes the next child; false where it may not stand here. */
  take(name: string, isOther: boolean): boolean {
    const places = this.#places
    for (let index = this.#at; index < places.length; index++) {
      const place = places[index]
      if (place === undefined || !(place.names.has(name) || (isOther && place.names.has('@other')))) continue
      this.#count = index === this.#at ? this.#count + 1 : 1
      this.#at = index
      this.#seen |= 1 << index
      return this.#count <= place.max
    }
    // It stands too late, but it is there.
    const early = places.findIndex(({ names }) => names.has(name))
    if (early >= 0) this.#seen |= 1 << early
    return false
  }

  /** Tells what must be there and is not. */
  end(tell: (missing: string) => void): void {
    for (let index = 0; index < this.#places.length; index++) {
      const place = this.#places[index]
      if (place?.min === 1 && (this.#seen & (1 << index)) === 0) tell([...place.names][0] ?? '')
    }
  }
}

function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '' && word !== '-')
}

function attribute(text: string): readonly [string, AttributeGrammar] {
  const [, required, name = '', type] = /^(!)?((?:xml:)?[^:]+)(?::(.+))?$/u.exec(text) ?? []
  return [name, { required: required !== undefined, ...(type === undefined ? {} : { type }) }]
}

function child(text: string): Child {
  const count = /[?*+]$/u.exec(text)?.[0] ?? ''
  const names = text.replace(/[?*+]$/u, '').replace(/^\(|\)$/gu, '')
  return {
    names: new Set(names.split('|')),
    min: count === '?' || count === '*' ? 0 : 1,
    max: count === '*' || count === '+' ? Number.POSITIVE_INFINITY : 1,
  }
}
