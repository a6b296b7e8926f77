import type { ElementGrammar } from '../../xml/index.js'
import { attributeOf, type PlacedElement } from '../../xml/index.js'
import type { XliffGeneration, XliffShape } from '../version.js'
import { grammarOf, isForeign } from './grammar/grammar-of.js'

/** A constraint of the specification that a file can break. */
export interface XliffRule {
  /** `class.name`, the same in both generations where it is the same thing. */
  readonly id: string
  /** Where the specification says so. */
  readonly section: string
  readonly generations: readonly XliffGeneration[]
  /** A thing that a file does well not to do, but that makes it invalid for nobody. */
  readonly severity?: 'warning'
  /** Begins to look at one file; what it gives back is told every part of the file in order. */
  readonly begin: (file: FileContext) => (part: Part) => Iterable<Breach>
}

/** Where a rule is broken, and what its message says. */
export interface Breach {
  readonly at: PlacedElement
  readonly values?: Readonly<Record<string, string | number>>
}

/** What is known of a file from its root. */
export interface FileContext {
  readonly shape: XliffShape
  readonly root: PlacedElement
}

/**
 * A piece of a file: an outer element (root, file, group, body) as it begins, without its children; a whole unit, trans-unit or other
 * child of an outer element; text that stands in one; an outer element as it ends; the end of the file.
 */
export type Part =
  | { readonly type: 'open'; readonly element: PlacedElement }
  | { readonly type: 'close'; readonly element: PlacedElement }
  | { readonly type: 'text'; readonly element: PlacedElement }
  | WholePart
  | { readonly type: 'end' }

/** A complete part with all elements in it, looked through once for all rules. */
export interface WholePart {
  readonly type: 'whole'
  readonly element: PlacedElement
  /** The element and all inside it, in order. */
  readonly all: readonly PlacedElement[]
  /** For each of them what its grammar says; nothing where the standard rules nothing. */
  readonly known: readonly (ElementGrammar | undefined)[]
  /** Those of the core namespace, by local name; those inside matches and other modules too. */
  readonly core: (local: string) => readonly PlacedElement[]
  /** Codes and markers of the core, in order. */
  readonly inline: readonly PlacedElement[]
  /** Those of other namespaces. */
  readonly others: readonly PlacedElement[]
}

/** What is told of nothing wrong. */
export const nothing: readonly Breach[] = []

/** A rule that looks at each whole part alone, where there is one of the core elements that it is about (`*`: something of another namespace). */
export function perPart(
  about: readonly string[],
  check: (part: WholePart, file: FileContext) => Iterable<Breach>,
): XliffRule['begin'] {
  const isThere = (part: WholePart): boolean =>
    about.some((local) => (local === '*' ? part.others.length > 0 : part.core(local).length > 0))
  return (file) => (part) => (part.type === 'whole' && isThere(part) ? check(part, file) : nothing)
}

/** Tells a breach at the element that is looked at, or at another. */
export type Tell = (values?: Breach['values'], at?: PlacedElement) => void

/** A rule that looks at each element alone with its grammar, outer ones as they begin (without their children). */
export function perElement(
  check: (element: PlacedElement, known: ElementGrammar | undefined, file: FileContext, tell: Tell) => void,
): XliffRule['begin'] {
  return (file) => {
    let told: Breach[] = []
    let current: PlacedElement | undefined
    const tell: Tell = (values, at = current) => {
      if (at !== undefined) told.push({ at, ...(values === undefined ? {} : { values }) })
    }
    return (part) => {
      if (part.type !== 'open' && part.type !== 'whole') return nothing
      if (part.type === 'open') {
        current = part.element
        check(part.element, grammarOf(part.element, file.shape), file, tell)
      } else
        for (let index = 0; index < part.all.length; index++) {
          current = part.all[index]
          if (current !== undefined) check(current, part.known[index], file, tell)
        }
      if (told.length === 0) return nothing
      const found = told
      told = []
      return found
    }
  }
}

/** A rule that looks at each whole unit of 2.x that holds one of some elements. */
export function perUnit(
  about: readonly string[],
  check: (unit: WholePart, file: FileContext) => Iterable<Breach>,
): XliffRule['begin'] {
  return perPart(about, (part, file) =>
    part.element.local === 'unit' && part.element.uri === file.shape.namespace ? check(part, file) : nothing,
  )
}

const inlineNames: ReadonlySet<string> = new Set(['ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'])

/** Makes a whole part of an element. */
export function wholePart(element: PlacedElement, { shape }: FileContext): WholePart {
  const all: PlacedElement[] = []
  const known: (ElementGrammar | undefined)[] = []
  const inline: PlacedElement[] = []
  const others: PlacedElement[] = []
  const byName = new Map<string, PlacedElement[]>()
  // By hand, since a hostile file may be as deep as its reader's limit allows.
  const waiting: PlacedElement[] = [element]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    all.push(next)
    // Inside extensions the standard's own elements keep to their grammar in 2.x (its schemas process them laxly), in 1.2 nothing is ruled.
    known.push(shape.generation === 1 && isForeign(next, shape) ? undefined : grammarOf(next, shape))
    if (next.uri === shape.namespace) {
      const same = byName.get(next.local)
      if (same === undefined) byName.set(next.local, [next])
      else same.push(next)
      if (inlineNames.has(next.local)) inline.push(next)
    } else others.push(next)
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index]
      if (child?.type === 'element') waiting.push(child)
    }
  }
  return { type: 'whole', element, all, known, inline, others, core: (local) => byName.get(local) ?? none }
}

const none: readonly PlacedElement[] = []

/** The nearest ancestor of some name in the element's own namespace, or in the one given. */
export function ancestorOf(
  element: PlacedElement,
  local: string,
  uri: string = element.uri,
): PlacedElement | undefined {
  for (let at = element.parent; at !== undefined; at = at.parent) if (at.local === local && at.uri === uri) return at
  return undefined
}

/** An attribute's value on the nearest of the element and its ancestors that has it. */
export function inherited(element: PlacedElement | undefined, local: string, uri = ''): string | undefined {
  for (let at = element; at !== undefined; at = at.parent) {
    const value = attributeOf(at, local, uri)
    if (value !== undefined) return value
  }
  return undefined
}

/** The child elements in order: all, or those of a local name in the parent's namespace (or another). */
export function childrenOf(
  element: PlacedElement,
  local?: string,
  uri: string = element.uri,
): readonly PlacedElement[] {
  return element.children.filter(
    (child): child is PlacedElement =>
      child.type === 'element' && (local === undefined || (child.local === local && child.uri === uri)),
  )
}

/** Whether an element holds neither elements nor text other than white space. */
export function isHollow(element: PlacedElement): boolean {
  return !element.children.some(
    (child) =>
      child.type === 'element' || ((child.type === 'text' || child.type === 'cdata') && /\S/u.test(child.text)),
  )
}
