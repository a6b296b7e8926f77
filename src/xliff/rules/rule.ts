import type { ElementGrammar } from '../../xml/index.js'
import { attributeOf, isXmlSpace, type PlacedElement } from '../../xml/index.js'
import type { XliffGeneration, XliffShape } from '../version.js'

/** A constraint of the specification that a file can break. */
export interface XliffRule {
  /** `class.name`, the same in both generations where it is the same thing. */
  readonly id: string
  /** Where the specification says so. */
  readonly section: string
  readonly generations: readonly XliffGeneration[]
  /** A thing that a file does well not to do, but that makes it invalid for nobody. */
  readonly severity?: 'warning'
  /**
   * What must stand in a whole part, or be inherited by it, for the rule to be asked: words for elements of the core (`sc ec`), `*` for
   * any of another namespace, `@canCopy`, `@xml:lang`, `@slr:*` for whatever has an attribute, `target@order` for both, `!` for what has a faulty attribute. Absent: it is asked of every part.
   */
  readonly about?: string
  /** Begins to look at one file; what it gives back is told every part of the file in order, and the elements of it that the rule is about. */
  readonly begin: (file: FileContext) => Watcher
}

/** Looks at the parts of a file in order. */
export type Watcher = (part: Part, subjects: readonly PlacedElement[]) => Iterable<Breach>

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
  | OpenPart
  | { readonly type: 'close'; readonly element: PlacedElement }
  | { readonly type: 'text'; readonly element: PlacedElement }
  | WholePart
  | { readonly type: 'end' }

/** An outer element as it begins. */
export interface OpenPart {
  readonly type: 'open'
  readonly element: PlacedElement
  readonly attributeFaults: readonly AttributeFault[]
}

/** What is wrong with an attribute of an element: it is missing, may not stand there, or its value is not of its type. */
export type AttributeFault =
  | { readonly at: PlacedElement; readonly fault: 'missing' | 'unknown' | 'foreign'; readonly attribute: string }
  | {
      readonly at: PlacedElement
      readonly fault: 'value'
      readonly attribute: string
      readonly value: string
      readonly type: string
    }

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
  readonly attributeFaults: readonly AttributeFault[]
}

/** What is told of nothing wrong. */
export const nothing: readonly Breach[] = []

/** A rule that looks at each whole part alone. */
export function perPart(check: (part: WholePart, file: FileContext) => Iterable<Breach>): XliffRule['begin'] {
  return (file) => (part) => (part.type === 'whole' ? check(part, file) : nothing)
}

/** A rule that looks at each whole unit of 2.x. */
export function perUnit(check: (unit: WholePart, file: FileContext) => Iterable<Breach>): XliffRule['begin'] {
  return perPart((part, file) =>
    part.element.local === 'unit' && part.element.uri === file.shape.namespace ? check(part, file) : nothing,
  )
}

/** Tells a breach at the element that is looked at. */
export type Tell = (values?: Breach['values']) => void

/** A rule that looks at each element alone that it is about, outer ones as they begin (without their children). */
export function perElement(check: (element: PlacedElement, file: FileContext, tell: Tell) => void): XliffRule['begin'] {
  return (file) => {
    let told: Breach[] = []
    let current: PlacedElement = file.root
    const tell: Tell = (values) => told.push({ at: current, ...(values === undefined ? {} : { values }) })
    return (part, subjects) => {
      if (part.type !== 'open' && part.type !== 'whole') return nothing
      for (const element of subjects) {
        current = element
        check(element, file, tell)
      }
      if (told.length === 0) return nothing
      const found = told
      told = []
      return found
    }
  }
}

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

/** Whether a child is text other than white space. */
export function isWritten(child: PlacedElement['children'][number]): boolean {
  return (child.type === 'text' || child.type === 'cdata') && !isXmlSpace(child.text)
}

/** Whether an element holds neither elements nor text other than white space. */
export function isHollow(element: PlacedElement): boolean {
  return !element.children.some((child) => child.type === 'element' || isWritten(child))
}
