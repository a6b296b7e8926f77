import { attributeOf, elementMarkup, escapeText, type XmlElement } from '../../xml/index.js'
import { nmtoken } from '../v2/nmtoken.js'

/** Ids of one scope, each given once and in the form that 2.x wants. */
export class Ids {
  readonly #taken: Set<string>

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken)
  }

  /** A new id like the one that is wanted. */
  newId(wanted: string): string {
    const base = nmtoken(wanted)
    const [, stem = base, digits] = /^(\D{1,20})(\d{1,6})$/.exec(base) ?? []
    let id = base
    for (let number = Number(digits ?? 1) + 1; this.#taken.has(id); number++)
      id = digits === undefined ? `${base}_${number}` : `${stem}${number}`
    this.#taken.add(id)
    return id
  }
}

/** The ids and data of one unit while its content is converted to 2.x: codes, markers and segments share one scope of ids. */
export class UnitScope extends Ids {
  readonly #data = new Map<string, string>()
  readonly #dataIds: Set<string>
  /** Ids given to the codes of sources, by what 1.2 called them, so that a target's get the same. */
  readonly #codes = new Map<string, string[]>()
  #given = new Map<string, number>()
  readonly #partners = new Map<XmlElement, XmlElement>()
  readonly #startIds = new Map<XmlElement, string>()
  readonly #renamed = new Map<string, string>()
  /** Whether the unit was one of 2.x before: then it carries nothing of 1.2. */
  readonly isRestored: boolean

  /** @param restored what a unit that was one of 2.x before has already */
  constructor(restored?: { readonly ids: Iterable<string>; readonly dataIds: Iterable<string> }) {
    super(restored?.ids)
    this.#dataIds = new Set(restored?.dataIds)
    this.isRestored = restored !== undefined
  }

  /** Begins a side: the source, or the target, whose codes are named as the source's. Pairs are found over all of its texts. */
  begin(texts: readonly XmlElement[]): void {
    this.#given = new Map()
    const open = new Map<string, XmlElement>()
    const visit = (element: XmlElement): void => {
      const { local } = element
      const key = `${local.endsWith('pt') ? 'pt' : 'x'} ${attributeOf(element, 'rid') ?? attributeOf(element, 'id') ?? ''}`
      if (local === 'bpt' || local === 'bx') open.set(key, element)
      const opening = local === 'ept' || local === 'ex' ? open.get(key) : undefined
      if (opening !== undefined) {
        this.#partners.set(opening, element).set(element, opening)
        open.delete(key)
      }
      for (const child of element.children) if (child.type === 'element') visit(child)
    }
    for (const text of texts) visit(text)
  }

  /** The other end of a native code, in the present side. */
  partner(code: XmlElement): XmlElement | undefined {
    return this.#partners.get(code)
  }

  /** The id of a code: in the target that of its source's. */
  codeId(code: XmlElement): string {
    const wanted = attributeOf(code, 'id')
    const key = `${code.local} ${wanted ?? ''}`
    const count = this.#given.get(key) ?? 0
    this.#given.set(key, count + 1)
    const known = this.#codes.get(key) ?? []
    this.#codes.set(key, known)
    const id = known[count] ?? this.newId(wanted ?? code.local)
    known[count] = id
    if (wanted !== undefined && wanted !== id) this.#renamed.set(id, wanted)
    this.#startIds.set(code, id)
    return id
  }

  /** What 1.2 called the codes that were given another id. */
  get renamed(): ReadonlyMap<string, string> {
    return this.#renamed
  }

  /** The id that an opening code was given. */
  startId(opening: XmlElement): string {
    return this.#startIds.get(opening) ?? ''
  }

  /** The id of a code's original data; equal ones share it. */
  dataId(text: string): string {
    const known = this.#data.get(text)
    if (known !== undefined) return known
    let number = this.#data.size + 1
    while (this.#dataIds.has(`d${number}`)) number++
    const id = `d${number}`
    this.#dataIds.add(id)
    this.#data.set(text, id)
    return id
  }

  /** The `data` elements that were added. */
  data(): string {
    return [...this.#data].map(([text, id]) => elementMarkup('data', { id }, escapeText(text))).join('')
  }
}
