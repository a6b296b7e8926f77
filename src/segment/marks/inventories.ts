import type { Language } from '../../language/index.js'
import type { Landmarks } from '../landmarks.js'
import type { Inventory } from './inventory.js'
import type { MarkTable } from './mark-table.js'
import { takeInventory } from './take-inventory.js'

/** The inventories of a flow's paragraphs; each is taken when it is first asked for, so that those of a long flow need not all be kept. */
export class Inventories {
  readonly #paragraphs: readonly string[]
  readonly #landmarks: Landmarks
  readonly #table: MarkTable
  readonly #language: Language
  readonly #taken: (Inventory | undefined)[]

  constructor(paragraphs: readonly string[], landmarks: Landmarks, table: MarkTable, language: Language) {
    this.#paragraphs = paragraphs
    this.#landmarks = landmarks
    this.#table = table
    this.#language = language
    this.#taken = new Array(paragraphs.length).fill(undefined)
  }

  of(paragraph: number): Inventory {
    const known = this.#taken[paragraph]
    if (known !== undefined) return known
    const text = this.#paragraphs[paragraph] ?? ''
    const inventory = takeInventory(text, this.#landmarks.of(paragraph), this.#table, this.#language)
    this.#taken[paragraph] = inventory
    return inventory
  }

  /** Lets the inventory of a paragraph go that nobody will ask for again. */
  letGo(paragraph: number): void {
    this.#taken[paragraph] = undefined
  }
}
