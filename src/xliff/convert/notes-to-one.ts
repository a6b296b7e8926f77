import { attributeOf, childElement, elementMarkup, escapeText, textContent, type XmlElement } from '../../xml/index.js'
import { namespaces } from '../version.js'
import { type Conversion, elementsIn } from './conversion.js'
import { dataIn, inlineToOne } from './inline-to-one.js'

const isCopied = (element: XmlElement): boolean => attributeOf(element, 'copy', namespaces.core12) !== undefined

/** Whether a list of notes or matches holds nothing but copies of what is carried from 1.2. */
export function isCopy(list: XmlElement): boolean {
  const all = elementsIn(list)
  return all.length > 0 && all.every(isCopied)
}

/** The notes of a file, group or unit as 1.2 shows them, copies of carried ones left out. */
export function notesInOne(holder: XmlElement): readonly string[] {
  const notes = childElement(holder, 'notes')
  return (notes === undefined ? [] : elementsIn(notes))
    .filter((note) => note.local === 'note' && !isCopied(note))
    .map((note) => {
      const attributes = { annotates: attributeOf(note, 'appliesTo'), priority: attributeOf(note, 'priority') }
      return elementMarkup('note', attributes, escapeText(textContent(note)))
    })
}

/** A match of a unit with the id of what it is for. */
export interface Alternative {
  readonly segment: string | undefined
  readonly markup: string
}

/** The matches of a unit as alternatives of its trans-units, marked as copies of what is carried; copies from 1.2 are left out. */
export function alternativesInOne(conversion: Conversion, unit: XmlElement): readonly Alternative[] {
  const matches = childElement(unit, 'matches', namespaces.matches)
  return (matches === undefined ? [] : elementsIn(matches))
    .filter((match) => !isCopied(match))
    .map((match) => ({
      segment: attributeOf(match, 'ref')?.replace(/^#(?:.*\/)?/, ''),
      markup: alternative(conversion, match),
    }))
}

function alternative(conversion: Conversion, match: XmlElement): string {
  const core = conversion.shape.namespace
  const data = dataIn(match, core)
  const silent: Conversion = { ...conversion, tell: () => {} }
  const side = (local: 'source' | 'target'): string => {
    const text = childElement(match, local, core)
    return text === undefined ? '' : elementMarkup(local, {}, inlineToOne(silent, text, data))
  }
  const attributes = {
    'match-quality': attributeOf(match, 'matchQuality') ?? attributeOf(match, 'similarity'),
    origin: attributeOf(match, 'origin'),
    [`${conversion.carry.prefix}:copy`]: 'yes',
  }
  return elementMarkup('alt-trans', attributes, side('source') + side('target'))
}
