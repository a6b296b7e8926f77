import { toDom } from 'hast-util-to-dom'
import { h } from 'hastscript'
import type { Words } from '../../report/index.js'
import type { Content } from '../../report/review/content.js'
import { languageAttributes } from '../../report/review/language-attributes.js'
import { failures, reviewContent } from '../../report/review/page.js'
import { type CheckedFile, errorOf } from './checked-file.js'
import { languages } from './page-words.js'

/** Builds the page anew: what one can do, and what was found. Texts become text nodes, never markup. */
export function render(
  document: Document,
  files: readonly CheckedFile[],
  language: string,
  words: Words,
  busy: boolean,
): void {
  const { lang, dir } = languageAttributes(language)
  document.documentElement.lang = String(lang)
  document.documentElement.dir = String(dir)
  document.title = words('page.check.title')
  const tree = h(null, [
    header(language, words),
    h('main', [...chooser(words, busy), ...(busy ? [] : result(files, words))]),
  ])
  document.body.replaceChildren(toDom(tree))
}

function header(language: string, words: Words): Content[number] {
  const options = languages.map((tag) =>
    h('option', { value: tag, lang: tag, selected: tag === language }, nameOf(tag)),
  )
  return h('header.top', [
    h('h1', words('page.check.title')),
    h('label', [`${words('page.check.language')} `, h('select', { name: 'language' }, options)]),
  ])
}

/** A language by its own name. */
function nameOf(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
}

function chooser(words: Words, busy: boolean): Content {
  return [
    h('p', words('page.check.about')),
    h('div.drop', [
      h('button', { type: 'button', dataDo: 'choose', disabled: busy }, words('page.check.choose')),
      h('input', { type: 'file', multiple: true, hidden: true, ariaLabel: words('page.check.choose') }),
      h('p', words('page.check.private')),
    ]),
    h('p', { role: 'status' }, busy ? words('page.check.busy') : ''),
  ]
}

function result(files: readonly CheckedFile[], words: Words): Content {
  if (files.length === 0) return []
  const used = files.filter(({ failure }) => failure === undefined)
  const errors = files.filter((file) => !used.includes(file)).map((file) => errorOf(file, words))
  const downloads = files.flatMap((file, index) =>
    file.failure !== undefined || file.issues.every(({ issue }) => issue.severity === 'info')
      ? []
      : [
          h(
            'p',
            h(
              'button',
              { type: 'button', dataDo: 'download', dataFile: index },
              words('page.check.download', { file: file.name }),
            ),
          ),
        ],
  )
  return [
    h('div', { tabIndex: -1, dataResult: 'true' }, [...failures(errors, words), ...downloads]),
    ...(used.length === 0
      ? []
      : reviewContent(
          used.flatMap(({ articles }) => articles),
          words,
        )),
  ]
}
