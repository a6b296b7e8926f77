import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { printableHtml } from '../printable.js'
import type { Content } from './content.js'
import { languageAttributes } from './language-attributes.js'

/** How a page looks and acts: the text of its one style sheet, and of its one script where it has one. */
export interface PageAssets {
  readonly style: string
  readonly script?: string
}

/** A page without its frame. */
export interface Page {
  /** The language of its own words. */
  readonly language: string
  readonly title: string
  readonly body: Content
}

/** A whole page in one file. Nothing may be loaded or sent, and no style or script runs but the two that are named by their hashes (CSP 3). */
export function htmlPage({ language, title, body }: Page, { style, script }: PageAssets): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', title),
    raw('style', style),
  ])
  const foot = script === undefined ? [] : [raw('script', script)]
  const html = h('html', languageAttributes(language), [head, h('body', [...body, ...foot])])
  return `${printableHtml(toHtml({ type: 'root', children: [{ type: 'doctype' }, html] }))}\n`
}

/** An element whose text is no markup: that of a style sheet or a script must neither end it nor be written otherwise. */
function raw(name: 'style' | 'script', text: string): Element {
  if (/<\/(?:style|script)|<!--/i.test(text) || printableHtml(text) !== text)
    throw new Error(`a ${name} that cannot stand in a page`)
  return { type: 'element', tagName: name, properties: {}, children: [{ type: 'text', value: text }] }
}

function hashOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`
}
