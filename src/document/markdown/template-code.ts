import type { Span } from '../../model/span.js'

/** A tag of a template after which code or a comment stands: Liquid's and Hexo's, Hugo's. */
const opening =
  /\{%-?\s{0,9}(?<tag>highlight|codeblock|comment)(?=[\s%-])[^%\n]{0,200}%\}|\{\{[<%]\s{0,9}(?<short>highlight|code|mermaid|math|katex)(?=[\s>%])[^<>{}\n]{0,200}[>%]\}\}/g

const closing = /\{%-?\s{0,9}end(?<tag>\w{1,20})\s{0,9}-?%\}|\{\{[<%]\s{0,9}\/(?<short>\w{1,20})\s{0,9}[>%]\}\}/g

/** Code between two tags of a template in a Markdown text: it may run over paragraphs, which Markdown takes for text. */
export class TemplateCode {
  readonly #text: string
  /** Where the code ends that was begun last. */
  #end = 0
  /** Tags that are never ended from here on. */
  readonly #endless = new Set<string>()

  constructor(text: string) {
    this.#text = text
  }

  /** Whether a paragraph is code, but for text after its end; asked of all in order. */
  holds({ start, end }: Span): boolean {
    if (end <= this.#end) return true
    const raw = this.#text.slice(start, end)
    if (!raw.includes('{')) return false
    for (const { index, 0: tag, groups } of raw.matchAll(opening)) {
      const at = start + index + tag.length
      if (at < this.#end) continue
      const close = this.#closing(groups ?? {}, at)
      if (close === undefined) continue
      this.#end = close
      // Within one paragraph it is a code in a text.
      if (close > end) return index === 0
    }
    return false
  }

  #closing({ tag, short }: Readonly<Record<string, string | undefined>>, from: number): number | undefined {
    const name = tag ?? `/${short}`
    if (this.#endless.has(name)) return undefined
    closing.lastIndex = from
    for (let found = closing.exec(this.#text); found !== null; found = closing.exec(this.#text))
      if ((tag === undefined ? found.groups?.['short'] : found.groups?.['tag']) === (tag ?? short))
        return closing.lastIndex
    this.#endless.add(name)
    return undefined
  }
}
