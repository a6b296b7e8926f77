import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import type { Words } from '../words.js'
import type { Content } from './content.js'
import { findingItem } from './finding.js'
import { languageAttributes } from './language-attributes.js'
import { markedText, type PageIds } from './marked-text.js'
import { namesSection } from './names-section.js'
import type { ReviewArticle, ReviewParagraph, ReviewPart } from './review.js'

/** The ids of an article of a page, by its index. */
export function pageIds(article: number): PageIds & { readonly article: string } {
  const prefix = `a${article + 1}`
  return {
    article: prefix,
    segment: (number) => `${prefix}-s${number}`,
    name: (index) => `${prefix}-n${index + 1}`,
    finding: (index) => `${prefix}-f${index + 1}`,
  }
}

/** An article: source and translation side by side, the findings beside their paragraphs, and its names with all their forms. */
export function articleSection(article: ReviewArticle, index: number, words: Words): Element {
  const ids = pageIds(index)
  const { targetLanguage } = article
  const source = languageAttributes(article.sourceLanguage)
  const target = targetLanguage === undefined ? undefined : languageAttributes(targetLanguage)
  const bare = article.findings.length === 0
  const className = ['article', ...(bare ? ['bare'] : []), ...(target === undefined ? ['alone'] : [])]
  return h('section', { className, id: ids.article, tabIndex: -1, dataLocale: targetLanguage ?? '' }, [
    h('h2', articleTitle(article)),
    h('div.columns', { ariaHidden: 'true' }, [
      h('span', `${words('page.source')} (${article.sourceLanguage})`),
      ...(targetLanguage === undefined ? [] : [h('span', `${words('page.target')} (${targetLanguage})`)]),
      ...(bare ? [] : [h('span', words('page.findings'))]),
    ]),
    ...article.paragraphs.map((paragraph) => paragraphRow(article, paragraph, { source, target }, ids, words)),
    ...namesSection(article, ids, words),
  ])
}

/** `article.xlf: en → uk` */
export function articleTitle({ file, sourceLanguage, targetLanguage }: ReviewArticle): Content {
  const languages = targetLanguage === undefined ? sourceLanguage : `${sourceLanguage} → ${targetLanguage}`
  return [h('bdi', file), ' ', h('span.languages', { dir: 'ltr' }, languages)]
}

interface Sides {
  readonly source: Properties
  readonly target: Properties | undefined
}

function paragraphRow(
  article: ReviewArticle,
  { heading, parts, findings }: ReviewParagraph,
  { source, target }: Sides,
  ids: PageIds,
  words: Words,
): Element {
  return h(heading ? 'div.paragraph.heading' : 'div.paragraph', [
    h(
      'p.source',
      source,
      parts.flatMap((part) => partContent(part, 'source', target === undefined, ids, words)),
    ),
    ...(target === undefined
      ? []
      : [
          h(
            'p.target',
            target,
            parts.flatMap((part) => partContent(part, 'target', true, ids, words)),
          ),
        ]),
    ...(findings.length === 0
      ? []
      : [
          h(
            'ul.findings',
            findings.flatMap((index) => {
              const finding = article.findings[index]
              return finding === undefined ? [] : [findingItem(finding, index, ids, words)]
            }),
          ),
        ]),
  ])
}

/** A segment with its number; places lead to the side that `leads`. */
function partContent(part: ReviewPart, side: 'source' | 'target', leads: boolean, ids: PageIds, words: Words): Content {
  const text = part[side]
  if (part.segment === undefined) return text === undefined ? [] : markedText(text, ids, words)
  const id = ids.segment(part.segment)
  return [
    h('span.segment', leads ? { id, tabIndex: -1, dataSegment: id } : { dataSegment: id }, [
      h('span.number', String(part.segment)),
      ...(text === undefined
        ? [h('em.missing', { lang: words('page.language') }, words('page.untranslated'))]
        : markedText(text, ids, words)),
    ]),
  ]
}
