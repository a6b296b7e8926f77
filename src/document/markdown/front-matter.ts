import type { Span } from '../../model/span.js'
import type { KeyedValue } from './scalars.js'
import { tomlValues } from './toml-values.js'
import { yamlValues } from './yaml-values.js'

/** The keys whose values a reader sees. */
const prose: ReadonlySet<string> = new Set(
  'title subtitle description summary excerpt headline kicker deck dek standfirst lead caption tagline hook sidebar_label'.split(
    ' ',
  ),
)

/** The front matter of a text. */
export interface FrontMatter extends Span {
  readonly language: 'yaml' | 'toml'
  /** Between the fences. */
  readonly content: Span
}

const opening = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/
const closings: Readonly<Record<string, RegExp>> = {
  '---': /(?<=[\r\n])---[ \t]*(?![^\r\n])/g,
  '+++': /(?<=[\r\n])\+\+\+[ \t]*(?![^\r\n])/g,
}

/** The front matter that a text begins with: a first line of three marks, up to the next line of the same. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const open = opening.exec(text)
  const closing = closings[open?.[1] ?? '']
  if (open === null || closing === undefined) return undefined
  closing.lastIndex = open[0].length
  const close = closing.exec(text)
  if (close === null) return undefined
  return {
    language: open[1] === '---' ? 'yaml' : 'toml',
    start: text.startsWith('\uFEFF') ? 1 : 0,
    end: close.index + close[0].length,
    content: { start: open[0].length, end: close.index },
  }
}

/** The values in a front matter that a reader sees, in order; none where it is not what it says it is (a template's, with its own syntax). */
export function readFrontMatter(file: string, { content, language }: FrontMatter): readonly KeyedValue[] {
  const values = language === 'yaml' ? yamlValues(file, content) : tomlValues(file, content)
  return values.filter(({ key, paragraphs }) => prose.has(key.toLowerCase()) && paragraphs.length > 0)
}
