import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Words } from '../words.js'
import { pageIds } from './article.js'
import type { Content } from './content.js'
import { severities } from './marked-text.js'
import type { ReviewArticle } from './review.js'

/** What goes from finding to finding and leaves some out; it needs a script, and is hidden without one. */
export function toolbar(articles: readonly ReviewArticle[], words: Words): Element {
  const button = (action: string, sign: string, label: string): Element =>
    h(
      'button',
      { type: 'button', dataDo: action, ariaLabel: label, title: label },
      h('span', { ariaHidden: 'true' }, sign),
    )
  const choices = filters(articles, words)
  return h('div.toolbar.scripted', { hidden: true, role: 'toolbar', ariaLabel: words('page.findings') }, [
    button('previous', '↑', words('page.previous')),
    button('next', '↓', words('page.next')),
    h('output', { dir: 'ltr', dataPosition: 'true' }),
    ...(choices.length === 0 ? [] : [h('details.filters', [h('summary', words('page.filter')), h('div', choices)])]),
    button('keys', '?', words('page.keys.title')),
  ])
}

function filters(articles: readonly ReviewArticle[], words: Words): Content {
  const issues = articles.flatMap(({ findings }) => findings.map(({ found }) => found.issue))
  const families = [...new Set(issues.map(({ family }) => family))].sort()
  const present = severities.filter((severity) => issues.some((issue) => issue.severity === severity))
  const locales = [...new Set(articles.map(({ targetLanguage }) => targetLanguage ?? ''))].sort()
  return [
    ...boxes(
      'severity',
      words('page.severity'),
      present.map((name) => [name, words(`report.severity.${name}`)]),
    ),
    ...boxes(
      'family',
      words('page.family'),
      families.map((name) => [name, words(`page.families.${name}`)]),
    ),
    ...(locales.length < 2
      ? []
      : choice(
          'locale',
          words('cli.status.locale'),
          words,
          locales.map((tag) => [tag, tag]),
        )),
    ...(articles.length < 2
      ? []
      : choice(
          'article',
          words('cli.status.article'),
          words,
          articles.map(({ file, targetLanguage = '' }, index) => [pageIds(index).article, `${file} ${targetLanguage}`]),
        )),
  ]
}

type Choices = readonly (readonly [value: string, label: string])[]

function boxes(name: string, legend: string, choices: Choices): readonly Element[] {
  if (choices.length < 2) return []
  const items = choices.map(([value, label]) =>
    h('label', [h('input', { type: 'checkbox', name, value, checked: true }), ` ${label}`]),
  )
  return [h('fieldset', [h('legend', legend), ...items])]
}

function choice(name: string, label: string, words: Words, choices: Choices): readonly Element[] {
  const all = h('option', { value: '' }, words('page.every'))
  return [
    h('label', [
      `${label} `,
      h('select', { name }, [all, ...choices.map(([value, text]) => h('option', { value }, text))]),
    ]),
  ]
}
