import type { Element } from 'hast'
import { h } from 'hastscript'
import { issueWords, type Words } from '../words.js'
import type { Content } from './content.js'
import type { PageIds } from './marked-text.js'
import type { ReviewFinding } from './review.js'

/** A finding as it stands in the margin: how bad, what, where, what to do. What a script needs is in its data attributes. */
export function findingItem(finding: ReviewFinding, index: number, ids: PageIds, words: Words): Element {
  const { found, segments, related } = finding
  const { issue, fingerprint } = found
  const { message, advice } = issueWords(issue, words)
  return h(
    'li.finding',
    {
      id: ids.finding(index),
      className: [issue.severity],
      tabIndex: -1,
      dataRule: issue.rule,
      dataFamily: issue.family,
      dataSeverity: issue.severity,
      dataFingerprint: fingerprint,
      dataSegments: segments.map(ids.segment).join(' '),
    },
    [
      h('p.what', [
        h('strong.severity', words(`report.severity.${issue.severity}`)),
        ' ',
        h('code', { dir: 'ltr' }, issue.rule),
        ...places(words('page.segments'), segments, ids),
      ]),
      h('p', { dir: 'auto' }, message),
      ...(advice === '' ? [] : [h('p.advice', { dir: 'auto' }, advice)]),
      ...(related.length === 0 ? [] : [h('p.what', places(words('page.see-also'), related, ids))]),
      h(
        'p.scripted',
        { hidden: true },
        h('button', { type: 'button', dataDo: 'suppress' }, words('page.suppress.open')),
      ),
    ],
  )
}

/** Links to segments, by their numbers. */
export function segmentLinks(segments: readonly number[], ids: PageIds): Content {
  return segments.flatMap((number) => [' ', h('a.place', { href: `#${ids.segment(number)}` }, String(number))])
}

function places(label: string, segments: readonly number[], ids: PageIds): Content {
  return segments.length === 0 ? [] : [' ', h('span.places', [label, ...segmentLinks(segments, ids)])]
}
