import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Words } from '../words.js'
import { segmentLinks } from './finding.js'
import { languageAttributes } from './language-attributes.js'
import type { PageIds } from './marked-text.js'
import type { ReviewArticle, ReviewForm } from './review.js'

/** The names of an article, each with all its forms on both sides, how often and where; nothing where there are none. */
export function namesSection(article: ReviewArticle, ids: PageIds, words: Words): readonly Element[] {
  const { names, sourceLanguage, targetLanguage } = article
  if (names.length === 0) return []
  const entries = names.map(({ source, target }, index) =>
    h('li', { id: ids.name(index), tabIndex: -1 }, [
      h('h4', [
        form(source, sourceLanguage),
        ...(target.length > 0 && targetLanguage !== undefined ? [' → ', form(target, targetLanguage)] : []),
      ]),
      forms(source, sourceLanguage, ids, words),
      ...(targetLanguage === undefined ? [] : [forms(target, targetLanguage, ids, words)]),
    ]),
  )
  return [h('details.names', [h('summary', h('h3', words('page.names'))), h('ul', entries)])]
}

/** The most frequent form. */
function form([first]: readonly ReviewForm[], language: string): Element {
  return h('bdi', languageAttributes(language), first?.text ?? '')
}

function forms(all: readonly ReviewForm[], language: string, ids: PageIds, words: Words): Element {
  if (all.length === 0) return h('p.missing', words('page.unanswered', { language }))
  return h(
    'ul.forms',
    all.map(({ text, segments }) =>
      h('li', [
        h('b', languageAttributes(language), text),
        h('span', { dir: 'ltr' }, ` × ${segments.length}`),
        h('span.places', [`${words('page.segments')}`, ...segmentLinks([...new Set(segments)], ids)]),
      ]),
    ),
  )
}
