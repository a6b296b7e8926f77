import { attributeOf, childElement, childElements, elementMarkup, type XmlElement } from '../../xml/index.js'
import { matchElements } from '../v1/matches.js'
import { namespaces } from '../version.js'
import type { Conversion } from './conversion.js'
import { inlineToTwo } from './inline-to-two.js'
import { UnitScope } from './unit-scope.js'

/** The alternatives of trans-units as 2.x matches, those left out that are copies of matches which are carried. */
export function newMatches(
  conversion: Conversion,
  transUnits: readonly XmlElement[],
  segmentOf: (transUnit: XmlElement) => string,
): string {
  const { carried } = conversion
  return transUnits
    .flatMap((transUnit) =>
      matchElements(transUnit)
        .filter((match) => carried === undefined || attributeOf(match, 'copy', carried) === undefined)
        .map((match) => matchMarkup(conversion, match, childElement(transUnit, 'source'), segmentOf(transUnit))),
    )
    .join('')
}

function matchMarkup(
  conversion: Conversion,
  match: XmlElement,
  source: XmlElement | undefined,
  segment: string,
): string {
  const scope = new UnitScope()
  const silent: Conversion = { ...conversion, tell: () => {} }
  const text = childElement(match, 'source') ?? source
  const [target] = childElements(match, 'target')
  const sides = [text, target].map((side, index) => {
    scope.begin(side === undefined ? [] : [side])
    return elementMarkup(index === 0 ? 'source' : 'target', {}, inlineToTwo(silent, side?.children ?? [], scope))
  })
  const quality = /^\s*(\d+(?:\.\d+)?)/.exec(attributeOf(match, 'match-quality') ?? '')?.[1]
  const attributes = {
    'xmlns:mtc': namespaces.matches,
    ref: `#${segment}`,
    matchQuality: quality !== undefined && Number(quality) <= 100 ? quality : undefined,
    origin: attributeOf(match, 'origin'),
    [`${conversion.carry.prefix}:copy`]: conversion.carried === undefined ? 'yes' : undefined,
  }
  const data = scope.data()
  return elementMarkup(
    'mtc:match',
    attributes,
    (data === '' ? '' : elementMarkup('originalData', {}, data)) + sides.join(''),
  )
}
