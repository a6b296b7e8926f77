import { markdownLineEnding } from 'micromark-util-character'
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types'
import type { Block } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import type { CodeItem, HeldText } from '../region.js'
import type { Place } from './places.js'
import { atomsIn } from './scalars.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    shortcode: 'shortcode'
    shortcodeData: 'shortcodeData'
  }
}

/** A shortcode is never longer than this, so that a text full of braces takes linear time. */
const longest = 2000

/** What stands between these two is code: another room takes both together. */
const aroundCode = /^\{\{[<%]\s{0,9}\/?\s{0,9}(?:highlight|code|mermaid|math|katex)(?![\w-])/

/** A value that a reader reads: Hugo's own shortcodes name them so, and themes after them. */
const readable = /(?<![\w-])(?:alt|title|caption|attr|text|label|summary|description)="((?:[^"\\\n]|\\["\\])*)"/g

/** A tag of Liquid that puts a file in, with values for it. */
const include = /^\{%-?\s{0,9}(?:include|include_relative|include_cached|render)\s/

/** What a shortcode or a tag that puts a file in may begin and end with. */
const marks: ReadonlyMap<string, string> = new Map([
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}'],
])

/**
 * Hugo's `{{< … >}}` and `{{% … %}}`, Jekyll's `{% include … %}`, each as one token, as they are read before the Markdown is: nothing in them is markup.
 */
export const shortcode: Extension = { text: { 123: { name: 'shortcode', tokenize: tokenizer() } satisfies Construct } }

function tokenizer(): Tokenizer {
  return function tokenize(effects, ok, nok) {
    let content = ''
    let begun = ''
    let closing: string | undefined
    const take = (code: Code): void => {
      effects.consume(code)
      content += code !== null && code > 0 ? String.fromCodePoint(code) : ' '
    }
    const start: State = (code) => {
      effects.enter('shortcode')
      effects.enter('shortcodeData')
      return opening(code)
    }
    const opening: State = (code) => {
      if (code !== 123 && code !== 60 && code !== 37) return nok(code)
      take(code)
      begun = content
      closing = marks.get(begun)
      if (closing !== undefined) return inside
      return content.length < 3 ? opening : nok
    }
    const inside: State = (code) => {
      if (code === null || content.length > longest) return nok(code)
      if (markdownLineEnding(code)) {
        effects.exit('shortcodeData')
        effects.enter('lineEnding')
        take(code)
        effects.exit('lineEnding')
        effects.enter('shortcodeData')
        return inside
      }
      take(code)
      if (content.endsWith(begun)) return nok
      return content.endsWith(closing ?? '') ? after : inside
    }
    const after: State = (code) => {
      if (aroundCode.test(content) || (closing === '%}' && !include.test(content))) return nok(code)
      effects.exit('shortcodeData')
      effects.exit('shortcode')
      return ok(code)
    }
    return start
  }
}

/**
 * A shortcode as a code, with the texts in it that a reader reads. One on a line of its own belongs to no sentence.
 *
 * @param mark is told how such a text is to be written
 */
export function shortcodeItem(file: string, span: Span, mark: (block: Block, place: Place) => void): CodeItem {
  const raw = file.slice(span.start, span.end)
  const held = /^.{3}\/\*/.test(raw)
    ? []
    : [...raw.matchAll(readable)].map((found) => textOf(file, span.start, found, mark))
  const item: CodeItem = { type: 'alone', name: 'var', held, ...span }
  return hasLine(file, span) ? item : { ...item, equivalent: raw }
}

function textOf(
  file: string,
  from: number,
  { index, 0: found, 1: value = '' }: RegExpExecArray,
  mark: (block: Block, place: Place) => void,
): HeldText {
  const end = from + index + found.length - 1
  const span = { start: end - value.length, end }
  const atoms = atomsIn(file, span, /\\./g, (raw) => raw.slice(1))
  const made = (block: Block): void => mark(block, { kind: 'scalar', language: 'toml', quote: '"' })
  return { ...span, items: [{ type: 'text', ...span, atoms }], made }
}

/** Whether nothing else stands on its lines but a quotation's marks. */
function hasLine(file: string, { start, end }: Span): boolean {
  let from = start
  while (/[ \t>]/.test(file.charAt(from - 1))) from -= 1
  let to = end
  while (/[ \t]/.test(file.charAt(to))) to += 1
  return /^[\r\n]?$/.test(file.charAt(from - 1)) && /^[\r\n]?$/.test(file.charAt(to))
}
