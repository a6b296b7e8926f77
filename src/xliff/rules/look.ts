import type { PlacedElement } from '../../xml/index.js'
import { type Kind, Kinds } from './kinds.js'
import type { AttributeFault, FileContext, WholePart, XliffRule } from './rule.js'

/** Looks each part of a file through once for all rules: the kinds of its elements, the faults of their attributes, and which rules have something to say of which elements. */
export class PartLooker {
  readonly #file: FileContext
  readonly #kinds: Kinds
  /** The rules that are asked of every part, and those about an attribute that an outer element has: its parts may inherit it. */
  #always: readonly number[]
  /** For each rule the elements of the present part that it is about. */
  readonly #subjects: readonly PlacedElement[][]
  /** The rules that are asked of the present part. */
  #asked: number[] = []
  #faults: AttributeFault[] = []

  constructor(file: FileContext, rules: readonly XliffRule[]) {
    this.#file = file
    this.#kinds = new Kinds(
      file.shape,
      rules.map(({ about }) => about),
    )
    this.#subjects = rules.map(() => [])
    this.#always = [...rules.keys()].filter((rule) => rules[rule]?.about === undefined)
  }

  /** The rules that have something to look at in the part that was looked at last. */
  asked(): readonly number[] {
    return this.#asked
  }

  /** The elements of that part that a rule is about. */
  subjects(rule: number): readonly PlacedElement[] {
    return this.#subjects[rule] ?? none
  }

  /** An outer element without its children. */
  open(element: PlacedElement): readonly AttributeFault[] {
    this.#begin()
    this.#look(element)
    this.#always = this.#asked.slice()
    return this.#faults
  }

  /** A part with all elements in it, in order. */
  whole(element: PlacedElement, all: readonly PlacedElement[]): WholePart {
    this.#begin()
    const known: WholePart['known'][number][] = []
    let inline: PlacedElement[] | undefined
    let others: PlacedElement[] | undefined
    for (const each of all) {
      const kind = this.#look(each)
      known.push(kind.grammar)
      if (kind.isInline) inline = added(inline, each)
      if (!kind.isCore) others = added(others, each)
    }
    const core = byLocalName(all, this.#file.shape.namespace)
    const attributeFaults = this.#faults
    return { type: 'whole', element, all, known, inline: inline ?? none, others: others ?? none, core, attributeFaults }
  }

  #begin(): void {
    for (const rule of this.#asked) {
      const subjects = this.#subjects[rule]
      if (subjects !== undefined && subjects.length > 0) subjects.length = 0
    }
    this.#asked = this.#always.slice()
    this.#faults = noFaults
  }

  #look(element: PlacedElement): Kind {
    const kind = this.#kinds.kindOf(element)
    for (const rule of kind.asking) this.#ask(rule, element)
    let required = 0
    for (const attribute of element.attributes) {
      const slot = this.#kinds.slotOf(kind, element, attribute)
      for (const rule of slot.asking) this.#ask(rule, element)
      if (slot.isRequired) required++
      const { name, value } = attribute
      if (slot.fault !== undefined) this.#fault({ at: element, fault: slot.fault, attribute: name })
      if (slot.fits === undefined || value === slot.last) continue
      if (slot.fits(value)) slot.last = value
      else this.#fault({ at: element, fault: 'value', attribute: name, value, type: slot.type ?? '' })
    }
    const needed = kind.grammar?.required ?? noNames
    if (required < needed.length)
      for (const attribute of needed)
        if (!element.attributes.some(({ name }) => name === attribute))
          this.#fault({ at: element, fault: 'missing', attribute })
    return kind
  }

  #fault(fault: AttributeFault): void {
    if (this.#faults.length === 0) this.#faults = []
    this.#faults.push(fault)
    for (const rule of this.#kinds.askingFaults) this.#ask(rule, fault.at)
  }

  #ask(rule: number, element: PlacedElement): void {
    const subjects = this.#subjects[rule]
    if (subjects === undefined || subjects.at(-1) === element) return
    if (subjects.length === 0 && !this.#always.includes(rule)) this.#asked.push(rule)
    subjects.push(element)
  }
}

const none: readonly PlacedElement[] = []
const noNames: readonly string[] = []
const noFaults: AttributeFault[] = []

function added(list: PlacedElement[] | undefined, element: PlacedElement): PlacedElement[] {
  if (list === undefined) return [element]
  list.push(element)
  return list
}

/** Gives the core's elements by local name, sorted at the first question. */
function byLocalName(all: readonly PlacedElement[], namespace: string): WholePart['core'] {
  let sorted: Map<string, PlacedElement[]> | undefined
  return (local) => {
    sorted ??= sortByName(all, namespace)
    return sorted.get(local) ?? none
  }
}

function sortByName(all: readonly PlacedElement[], namespace: string): Map<string, PlacedElement[]> {
  const sorted = new Map<string, PlacedElement[]>()
  for (const element of all) {
    if (element.uri !== namespace) continue
    const same = sorted.get(element.local)
    if (same === undefined) sorted.set(element.local, [element])
    else same.push(element)
  }
  return sorted
}
