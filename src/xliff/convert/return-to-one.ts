import type { State } from '../../model/bilingual-document.js'
import { type Attributes, attributeOf, childElement, elementMarkup, type XmlElement } from '../../xml/index.js'
import { selfContained } from '../carry-over.js'
import { readState, writeState } from '../v1/states.js'
import { namespaces } from '../version.js'
import { oldNames } from './carried-ids.js'
import { type Conversion, elementsIn, isCore } from './conversion.js'
import { restore } from './embed.js'
import { dataIn, inlineToOne } from './inline-to-one.js'
import { alternativesInOne, notesInOne } from './notes-to-one.js'
import { isPiece } from './unit-to-one.js'

/** A unit that was a trans-unit of 1.2 as that trans-unit, with the targets and state of now; nothing where it was none. */
export function returnUnit(conversion: Conversion, unit: XmlElement): string | undefined {
  const was = restore(unit, namespaces.core12)
  if (was?.element !== 'trans-unit') return undefined
  const { own, ofText } = sorted(was.attributes)
  const pieces = elementsIn(unit).filter((child) => isPiece(conversion, child))
  const returning: Conversion = { ...conversion, returning: oldNames(own['codes']) }
  const side = sidesOf(returning, unit, pieces, own['mids']?.split(' '))
  const isCut = own['mids'] !== undefined || pieces.length > 1
  const states = ofText('target')
  const hasTarget = states['state'] !== undefined || pieces.some((piece) => childElement(piece, 'target') !== undefined)
  const { mids: _, codes: __, ...attributes } = own
  return elementMarkup(
    'trans-unit',
    attributes,
    elementMarkup('source', ofText('source'), side('source', false)) +
      (isCut ? elementMarkup('seg-source', ofText('seg-source'), side('source', true)) : '') +
      (hasTarget
        ? elementMarkup('target', { ...states, ...stateOf(own, states, pieces) }, side('target', isCut))
        : '') +
      rest(conversion, unit, pieces),
  )
}

/** What was carried of a trans-unit, and of each of its texts. */
function sorted(carried: Attributes): { readonly own: Attributes; readonly ofText: (local: string) => Attributes } {
  const own: Record<string, string | undefined> = {}
  const texts = new Map<string, Record<string, string | undefined>>()
  for (const [name, value] of Object.entries(carried)) {
    const [, text, rest] = /^(source|seg-source|target)\.(.+)$/.exec(name) ?? []
    if (text === undefined || rest === undefined) own[name] = value
    else texts.set(text, { ...texts.get(text), [rest.replace(/^xml\./, 'xml:')]: value })
  }
  return { own, ofText: (local) => texts.get(local) ?? {} }
}

/** Gives the content of one side of a trans-unit, its segments marked or not. */
function sidesOf(
  conversion: Conversion,
  unit: XmlElement,
  pieces: readonly XmlElement[],
  mids: readonly string[] | undefined,
): (local: 'source' | 'target', marked: boolean) => string {
  const data = dataIn(unit, conversion.shape.namespace)
  const segments = pieces.filter(({ local }) => local === 'segment')
  return (local, marked) => {
    const texts = pieces.flatMap((piece) => childElement(piece, local) ?? [])
    return pieces
      .map((piece) => {
        const text = childElement(piece, local)
        const content = text === undefined ? '' : inlineToOne(conversion, text, data, texts)
        const number = segments.indexOf(piece)
        if (!marked || number < 0 || text === undefined) return content
        const mid = mids?.[number] ?? attributeOf(piece, 'id') ?? String(number + 1)
        return elementMarkup('mrk', { mtype: 'seg', mid }, content)
      })
      .join('')
  }
}

const states = ['initial', 'translated', 'reviewed', 'final'] as const

/** The state of a target where it is no longer the one that it had. */
function stateOf(own: Attributes, target: Attributes, pieces: readonly XmlElement[]): Attributes {
  const now = pieces.filter(({ local }) => local === 'segment').map((each) => attributeOf(each, 'state') ?? 'initial')
  const lowest: State = states.find((state) => now.includes(state)) ?? 'initial'
  const filled = pieces.some((piece) => (childElement(piece, 'target')?.children.length ?? 0) > 0)
  const before = readState({ state: target['state'], approved: own['approved'], filled })
  return before === lowest ? {} : { state: writeState(lowest) }
}

/** What follows the target: what was carried of 1.2, what is new, what is of other namespaces. */
function rest(conversion: Conversion, unit: XmlElement, pieces: readonly XmlElement[]): string {
  const kept = elementsIn(unit).filter(
    (child) => !pieces.includes(child) && !isCore(conversion, child) && child.uri !== namespaces.matches,
  )
  const markup = (isOne: boolean): readonly string[] =>
    kept.filter(({ uri }) => (uri === namespaces.core12) === isOne).map((child) => selfContained(conversion.xml, child))
  const added = alternativesInOne(conversion, unit).map((each) => each.markup)
  return [...markup(true), ...notesInOne(unit), ...added, ...markup(false)].join('')
}
