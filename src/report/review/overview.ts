import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { Words } from '../words.js'
import { articleTitle, pageIds } from './article.js'
import { severities } from './marked-text.js'
import type { ReviewArticle, ReviewCounts } from './review.js'

type Values = Readonly<Record<string, number>>

/** What one sees first: a line and a strip for each article that show where its findings stand, and how far each language is. */
export function overview(articles: readonly ReviewArticle[], words: Words): readonly Element[] {
  const translated = articles.filter(({ targetLanguage }) => targetLanguage !== undefined)
  return [
    h('section.overview', [
      h('h2', words('page.overview')),
      h(
        'ol.strips',
        articles.map((article, index) =>
          h('li', [
            h('a', { href: `#${pageIds(index).article}` }, [...articleTitle(article)]),
            h('span.counts', words('page.counts', findingCounts([article]))),
            strip(article, index, words),
          ]),
        ),
      ),
      ...(translated.length === 0 ? [] : [progressTable(translated, words)]),
    ]),
  ]
}

function findingCounts(articles: readonly ReviewArticle[]): Values & Record<`${(typeof severities)[number]}s`, number> {
  const all = articles.flatMap(({ findings }) => findings.map(({ found }) => found.issue.severity))
  const count = (wanted: string): number => all.filter((severity) => severity === wanted).length
  return { errors: count('error'), warnings: count('warning'), infos: count('info') }
}

/** How many stretches of an article a strip tells apart. */
const stretches = 120

/** The text from its beginning to its end: in each stretch a bar for its worst finding, by colour and by height. */
function strip(article: ReviewArticle, index: number, words: Words): Element {
  const { segments: all } = article.counts
  const worst = new Map<number, number>()
  for (const { found, segments } of article.findings) {
    const at = Math.floor((((segments[0] ?? 1) - 0.5) * stretches) / Math.max(1, all))
    const severity = severities.indexOf(found.issue.severity)
    worst.set(at, Math.min(worst.get(at) ?? severity, severity))
  }
  const bars = [...worst].map(([at, severity]) => {
    const height = 12 - severity * 4
    return s('rect', { className: [severities[severity] ?? 'info'], x: at, y: 12 - height, width: 1, height })
  })
  return s(
    'svg.strip',
    {
      viewBox: `0 0 ${stretches} 12`,
      preserveAspectRatio: 'none',
      role: 'img',
      ariaLabel: words('page.strip', findingCounts([article])),
      dataArticle: pageIds(index).article,
      dataSegments: all,
    },
    [s('rect.ground', { x: 0, y: 11.5, width: stretches, height: 0.5 }), ...bars],
  )
}

const columns = [
  'cli.status.locale',
  'cli.status.translated',
  'cli.status.untranslated',
  'cli.status.changed',
  'page.reviewed',
  'cli.status.errors',
  'cli.status.warnings',
] as const

function progressTable(articles: readonly ReviewArticle[], words: Words): Element {
  const locales = [...new Set(articles.flatMap(({ targetLanguage }) => targetLanguage ?? []))]
  const rows = locales.map((locale) => {
    const own = articles.filter(({ targetLanguage }) => targetLanguage === locale)
    const sum = (count: (counts: ReviewCounts) => number): number =>
      own.reduce((total, { counts }) => total + count(counts), 0)
    const [segments, translated] = [sum((counts) => counts.segments), sum((counts) => counts.translated)]
    const { errors, warnings } = findingCounts(own)
    const cells = [
      [
        h('progress', { max: Math.max(1, segments), value: translated, ariaLabel: words('cli.status.translated') }),
        ` ${translated}/${segments}`,
      ],
      ...[
        sum((counts) => counts.untranslated),
        sum((counts) => counts.changed),
        sum((counts) => counts.reviewed + counts.final),
        errors,
        warnings,
      ].map(String),
    ]
    return h('tr', [h('th', { scope: 'row' }, locale), ...cells.map((cell) => h('td', cell))])
  })
  return h('div.wide', { role: 'region', tabIndex: 0, ariaLabel: words('page.progress') }, [
    h('table.progress', [
      h('caption', words('page.progress')),
      h(
        'thead',
        h(
          'tr',
          columns.map((key) => h('th', { scope: 'col' }, words(key))),
        ),
      ),
      h('tbody', rows),
    ]),
  ])
}
