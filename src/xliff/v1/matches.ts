import type { Match } from '../../model/bilingual-document.js'
import { attributeOf, childElement, childElements, type XmlElement } from '../../xml/index.js'
import type { Reading } from '../carrier.js'
import { readMatchRecord } from '../records.js'
import { readRecords } from './contexts.js'
import { readInline } from './read-inline.js'

/** What an `alt-trans` must be to serve as a match; others are rejected ones and references to look at. */
const serving: readonly (string | undefined)[] = [undefined, 'proposal', 'previous-version']

/** The `alt-trans` elements of a trans-unit that have a target and may serve. */
export function matchElements(transUnit: XmlElement): readonly XmlElement[] {
  return childElements(transUnit, 'alt-trans').filter(
    (match) => childElement(match, 'target') !== undefined && serving.includes(attributeOf(match, 'alttranstype')),
  )
}

/** Reads one `alt-trans`; one without a source is about its trans-unit's. */
export function readMatch(reading: Reading, element: XmlElement, source: Match['source']): Match {
  const own = childElement(element, 'source')
  const target = childElement(element, 'target')
  const quality = Number.parseFloat(attributeOf(element, 'match-quality') ?? '')
  const origin = attributeOf(element, 'origin')
  return {
    ...readMatchRecord(readRecords(element)),
    source: own === undefined ? source : readInline(reading, own),
    target: target === undefined ? [] : readInline(reading, target),
    ...(Number.isNaN(quality) ? {} : { quality }),
    ...(origin === undefined ? {} : { origin }),
  }
}
