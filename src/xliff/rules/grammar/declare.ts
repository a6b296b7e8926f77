/** What an element may and must hold. */
export interface ElementGrammar {
  readonly attributes: ReadonlyMap<string, AttributeGrammar>
  /** The names of those that must be there. */
  readonly required: readonly string[]
  /** Whether attributes of namespaces that are no part of the standard may stand on it. */
  readonly foreignAttributes: boolean
  /** Children in their order. */
  readonly children: readonly Child[]
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
    elements.set(name, {
      attributes: declared,
      required: [...declared].filter(([, { required }]) => required).map(([each]) => each),
      foreignAttributes: names.includes('*'),
      children: places.filter((each) => each !== '#text').map(child),
      mixed: places.includes('#text'),
    })
  }
  return elements
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
