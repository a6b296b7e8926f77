import { readFileSync } from 'node:fs'
import type { BilingualDocument } from '../../src/model/bilingual-document.js'
import { bilingual } from './bilingual.js'

/** The two articles, and the languages they stand in. */
export const articles: readonly string[] = ['seed', 'second']
export const targets: readonly string[] = ['uk', 'de', 'fr', 'es', 'pl', 'ja', 'zh-Hans', 'ar']

/** A segment of an article: its paragraph and its number there, from 0. */
export interface Spot {
  readonly paragraph: number
  readonly sentence: number
}

/** An article in a language: paragraphs of sentences. */
export function article(name: string, tag: string): readonly (readonly string[])[] {
  const file = new URL(`../fixtures/articles/${name}.${tag}.json`, import.meta.url)
  const { paragraphs } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly paragraphs: readonly (readonly string[])[]
  }
  return paragraphs
}

/** Every sentence of an article with its place. */
export function sentences(name: string, tag: string): readonly (Spot & { readonly text: string })[] {
  return article(name, tag).flatMap((texts, paragraph) =>
    texts.map((text, sentence) => ({ paragraph, sentence, text })),
  )
}

/** An article and its translation, with some of the translation's sentences changed. */
export function translated(
  name: string,
  source: string,
  target: string,
  changes: readonly (Spot & { readonly text: string })[] = [],
): BilingualDocument {
  const texts = article(name, target)
  return bilingual(
    source,
    target,
    article(name, source).map((paragraph, p) =>
      paragraph.map((text, s) => {
        const change = changes.find((one) => one.paragraph === p && one.sentence === s)
        return [text, change?.text ?? texts[p]?.[s] ?? ''] as const
      }),
    ),
  )
}

/** The id that `translated` gives a segment, as `brief` writes it. */
export function idOf(spot: Spot): string {
  return `u${spot.paragraph + 1}.s${spot.sentence + 1}`
}
