import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Severity } from '../../model/issue.js'
import type { FileError } from '../report.js'
import type { Words } from '../words.js'
import { articleSection } from './article.js'
import type { Content } from './content.js'
import { dialogs } from './dialogs.js'
import { severities } from './marked-text.js'
import { overview } from './overview.js'
import type { ReviewArticle } from './review.js'
import { htmlPage, type PageAssets } from './shell.js'
import { toolbar } from './toolbar.js'

/** The review page: articles, and files that could not be used. One file, which reads without its script too. */
export function reviewPage(
  articles: readonly ReviewArticle[],
  errors: readonly FileError[],
  words: Words,
  assets: PageAssets,
): string {
  const [only] = articles
  const { length: number } = articles
  const name = number === 1 && only !== undefined ? only.file : words('page.articles', { number })
  const title = words('page.title', { name })
  return htmlPage(
    {
      language: words('page.language'),
      title,
      body: [
        h('header', h('h1', { dir: 'auto' }, title)),
        h('main', [...failures(errors, words), ...reviewContent(articles, words)]),
      ],
    },
    assets,
  )
}

/** An article as a translator is to read it: no findings, no script. */
export function previewPage(article: ReviewArticle, words: Words, { style }: PageAssets): string {
  return htmlPage(
    {
      language: words('page.language'),
      title: article.file,
      body: [h('main', [h('h1', h('bdi', article.file)), legend(words, []), articleSection(article, 0, words)])],
    },
    { style },
  )
}

/** What a page shows of articles. */
export function reviewContent(articles: readonly ReviewArticle[], words: Words): Content {
  return [
    ...overview(articles, words),
    legend(words, severities),
    toolbar(articles, words),
    ...articles.map((article, index) => articleSection(article, index, words)),
    ...dialogs(words),
  ]
}

/** What the marks mean, in their own look. */
function legend(words: Words, shown: readonly Severity[]): ElementContent {
  return h('ul.legend', { ariaLabel: words('page.legend') }, [
    ...[1, 2, 3].map((level) =>
      h(
        'li',
        h(
          'span',
          { className: ['quotation', `level-${level}`, 'opens', 'closes'] },
          `${words('page.quotation')} · ${words('page.level', { level })}`,
        ),
      ),
    ),
    h('li', h('span.name', words('page.name'))),
    h('li', h('time', words('page.date'))),
    ...shown.map((severity) => h('li', h('mark', { className: [severity] }, words(`report.severity.${severity}`)))),
  ])
}

/** Files that could not be used, and why. */
export function failures(errors: readonly FileError[], words: Words): Content {
  if (errors.length === 0) return []
  const items = errors.map(({ file, line, column, message }) =>
    h('li', [
      h('bdi', [file, line, column].filter((part) => part !== undefined && part !== '').join(':')),
      `: ${message}`,
    ]),
  )
  return [h('section.failures', [h('h2', words('page.failures')), h('ul', items)])]
}
