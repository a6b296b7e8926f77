import type { CodeKind } from '../model/inline.js'
import type { Span } from '../model/span.js'

/** A stretch of running text that no hand and no machine may alter: it becomes an inline code. */
export interface ProtectedSpan extends Span {
  readonly kind: CodeKind
}

/** What an address may be made of: letters of scripts that set words apart by spaces, figures and signs; so a Chinese sentence goes on after it. */
const address =
  "[\\w\\-.~:/?#\\[\\]@!$&'()*+,;=%\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}]"

/** What may not stand before an address: letters and figures of a word that it would be part of. */
const before = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}_+.@/\\-]'

/** Code between two tags of a template (Liquid, Hexo, Hugo), and a template's comment. */
const templateCode = [
  String.raw`\{%-?\s{0,9}(?<tag>highlight|codeblock|comment)(?=[\s%-])[^%\n]{0,200}%\}[^]{0,4000}?\{%-?\s{0,9}end\k<tag>\s{0,9}-?%\}`,
  String.raw`\{\{[<%]\s{0,9}(?<short>highlight|code|mermaid|math|katex)(?=[\s>%])[^<>{}\n]{0,200}[>%]\}\}[^]{0,4000}?\{\{[<%]\s{0,9}/\k<short>\s{0,9}[>%]\}\}`,
]

/** Scriptlets (`<% … %>`), tags that only Vue reads (`<X @click="…">`), a file that VitePress or PyMdown puts in (`<<< @/a.js`, `--8<-- "a.md"`), shortcodes of WordPress that have values or end something. */
const siteCode = [
  String.raw`<%[^\n]{1,200}?%>`,
  String.raw`<[A-Za-z][\w.-]{0,40}(?=\s)[^<>\n]{0,300}?\s@[\w.:-]{1,60}=[^<>\n]{0,300}>`,
  String.raw`(?<![<\S])<<<\s{1,9}[@\w./-]{1,200}(?:[#{[]\S{0,80})?`,
  String.raw`(?<![;\S])-{1,2}8<-{1,2}(?:\s"[^"\n]{1,200}")?(?!\S)`,
  String.raw`\[/[a-z][\w-]{1,30}\]`,
  String.raw`\[[a-z][\w-]{1,30}(?:\s{1,9}[\w-]{1,30}=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w./:-]{1,100})){1,20}\s{0,9}/?\]`,
]

/** Placeholders of templates and messages. */
const placeholders = [
  String.raw`\{\{[^{}\n]{1,200}\}\}`,
  String.raw`\$\{[^{}\n]{1,200}\}`,
  String.raw`\{%[^\n]{1,200}?%\}`,
  String.raw`\{#[^\n]{1,200}?#\}`,
  String.raw`\$t\([^()\n]{1,200}\)`,
  String.raw`(?<![\p{L}\p{N}%])%(?:\(\w{1,40}\)|\d\$)?[sdif@](?![\p{L}\p{N}])`,
  String.raw`%\{\w{1,60}\}`,
  String.raw`@:(?:\w[\w.]{0,80}\w|\(\w[\w.]{0,80}\))`,
]

/** All that is protected, what is longest first; every part is bounded, so that no text takes more than linear time. */
const patterns = [
  ...templateCode,
  ...siteCode,
  ...placeholders,
  `(?<link>(?<!${before})(?:(?:https?|ftps?)://|mailto:|www\\.)${address}{1,2000})`,
  '(?<mail>(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8})',
  `(?<handle>(?<!${before})@[A-Za-z]\\w{0,60}(?![\\w@]))`,
]
const pattern = new RegExp(patterns.join('|'), 'gu')

/** Marks that end the sentence around an address rather than the address. */
const trailing = /[.,;:!?'"*_]$/

/**
 * Placeholders (`{{x}}`, `${x}`, `{% … %}`, `$t(…)`, `%s`), code of templates, shortcodes, web addresses, mail addresses and handles in a text, in order.
 *
 * @example
 * findProtected('See www.example.org.') // => [{start: 4, end: 19, kind: 'link'}]
 */
export function findProtected(text: string): readonly ProtectedSpan[] {
  if (!/[{$%@]|\[[/a-z]|<[-%<A-Za-z]|www\.|:\/\/|mailto:/.test(text)) return []
  return [...text.matchAll(pattern)].map((match) => {
    const { link, mail, handle } = match.groups ?? {}
    const raw = link === undefined ? match[0] : trimAddress(match[0])
    return {
      start: match.index,
      end: match.index + raw.length,
      kind: (link ?? mail ?? handle) === undefined ? 'other' : 'link',
    }
  })
}

/** An address without the punctuation of the sentence, and without a closing bracket that it did not open. */
function trimAddress(address: string): string {
  let end = address.length
  while (end > 0) {
    const last = address.slice(end - 1, end)
    const open = last === ')' ? '(' : last === ']' ? '[' : undefined
    if (open === undefined ? !trailing.test(last) : count(address, open, end) >= count(address, last, end)) break
    end -= 1
  }
  return address.slice(0, end)
}

function count(text: string, mark: string, end: number): number {
  let found = 0
  for (let index = 0; index < end; index += 1) if (text[index] === mark) found += 1
  return found
}
