import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Words } from '../../src/report/index.js'
import { previewPage, reviewPage } from '../../src/report/review/page.js'
import type { MarkedText, ReviewArticle, ReviewMark } from '../../src/report/review/review.js'

const words: Words = (key, values = {}) =>
  key === 'page.language' ? 'ar' : key.startsWith('rules.') ? `${key} ${values['text']}` : key
const assets = { style: 'p{color:red}', script: 'document.title' }

const marked = (text: string, ...marks: readonly ReviewMark[]): MarkedText => ({ text, marks })

/** An article with one text wherever a file's text may stand. */
function articleOf(text: string, paragraphs = 1): ReviewArticle {
  const end = text.length
  const marks: readonly ReviewMark[] = [
    { kind: 'quotation', level: 1, id: text, speaker: text, start: 0, end, opens: true, closes: true },
    { kind: 'quotation', level: 2, start: 1, end: end - 1, opens: true, closes: true },
    { kind: 'name', name: 0, start: 0, end: Math.min(2, end) },
    { kind: 'date', value: '2025-09-03', start: 1, end },
    { kind: 'finding', finding: 0, severity: 'error', start: 0, end: Math.min(3, end) },
  ]
  const issue = { rule: 'names.missing', family: 'names', severity: 'error', document: text } as const
  return {
    file: text,
    sourceLanguage: 'en',
    targetLanguage: 'he',
    counts: { segments: paragraphs, translated: 1, changed: 0, untranslated: 0, reviewed: 0, final: 0 },
    paragraphs: Array.from({ length: paragraphs }, (_, index) => ({
      heading: false,
      parts: [{ segment: index + 1, source: marked(text, ...marks), target: marked(text) }],
      findings: index === 0 ? [0] : [],
    })),
    names: [{ source: [{ text, segments: [1] }], target: [] }],
    findings: [
      {
        found: {
          issue: { ...issue, unit: text, segment: text, values: { text } },
          line: 1,
          column: 1,
          fingerprint: text,
        },
        segments: [1],
        related: [1],
      },
    ],
  }
}
const pageOf = (text: string): string =>
  reviewPage([articleOf(text)], [{ file: text, line: 1, column: 2, code: 'xml-syntax', message: text }], words, assets)

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

type Element = DefaultTreeAdapterTypes.Element
function elementsOf(html: string): readonly Element[] {
  const found: Element[] = []
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes)
      if (defaultTreeAdapter.isElementNode(child)) {
        found.push(child)
        walk(child)
      }
  }
  walk(parse(html))
  return found
}
const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? ''
function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('')
}

describe('the review page', () => {
  it('lets nothing run, load or leave but its own style and script, by their hashes', () => {
    const elements = elementsOf(pageOf('x'))
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
    expect(policy && attribute(policy, 'content')).toBe(
      [
        "default-src 'none'",
        `style-src '${hash(assets.style)}'`,
        `script-src '${hash(assets.script)}'`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    )
    expect(elements.filter(({ tagName }) => /^(?:script|style)$/.test(tagName)).map(textOf)).toEqual([
      assets.style,
      assets.script,
    ])
  })

  it('speaks each text in its language and direction', () => {
    const elements = elementsOf(pageOf('x'))
    const sides = elements.filter((element) => /^(?:source|target)$/.test(attribute(element, 'class')))
    expect(sides.map((side) => [attribute(side, 'lang'), attribute(side, 'dir')])).toEqual([
      ['en', 'ltr'],
      ['he', 'rtl'],
    ])
    const [html] = elements
    expect(html && [attribute(html, 'lang'), attribute(html, 'dir')]).toEqual(['ar', 'rtl'])
  })

  it('refuses a script that would end its element', () => {
    expect(() => reviewPage([], [], words, { ...assets, script: '"</script>"' })).toThrow()
  })

  it('grows with the article and no faster', () => {
    const size = (paragraphs: number): number =>
      reviewPage([articleOf('‘Words, words, words,’ he said.', paragraphs)], [], words, assets).length
    const base = size(0)
    expect((size(400) - base) / (size(100) - base)).toBeLessThan(4.2)
  })

  it('is a preview without findings and without a script', () => {
    const elements = elementsOf(previewPage({ ...articleOf('x'), findings: [] }, words, assets))
    expect(elements.filter(({ tagName }) => /^(?:script|button|input|dialog)$/.test(tagName))).toEqual([])
    expect(elements.some((element) => attribute(element, 'class').includes('quotation'))).toBe(true)
  })
})

describe('a text from a file', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom(
          '<script>alert(1)</script>',
          '</script>',
          '</style>',
          '<!--',
          '-->',
          ']]>',
          '"',
          "'",
          '`',
          '&lt;',
          '&#60;',
          '=',
          '" onclick="alert(1)',
          '<img src=x onerror=alert(1)>',
          'javascript:alert(1)',
          '<svg onload=alert(1)>',
          '</textarea>',
          '\n::error::x',
          '##[command]x',
          '##vso[task]',
          '\u001B[31m',
          '\u202E',
          '\u0000',
          '\uFDD0',
          '\u{10FFFE}',
          '\uD800',
          '\r\n',
          '__proto__',
          '<base href=//x>',
          '<meta http-equiv=refresh content=0>',
          '{{text}}',
          '$t(page.close)',
        ),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join(''))
  const allowed = new Set(elementsOf(pageOf('text')).map(({ tagName }) => tagName))
  const attributes = new Set(elementsOf(pageOf('text')).flatMap(({ attrs }) => attrs.map(({ name }) => name)))

  it('is shown as it is, and is never markup, an address or a command to a CI', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = pageOf(text)
        expect(html).not.toMatch(/^\s*(?:::|##)|##(?:\[|vso\[|teamcity\[)/m)
        expect(html).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
        const elements = elementsOf(html)
        expect(elements.map(({ tagName }) => tagName).filter((name) => !allowed.has(name))).toEqual([])
        const all = elements.flatMap(({ attrs }) => attrs)
        expect(all.map(({ name }) => name).filter((name) => !attributes.has(name))).toEqual([])
        expect(all.filter(({ name, value }) => name === 'href' && !/^#a1(?:-[sn]1)?$/.test(value))).toEqual([])
        expect(elements.filter(({ tagName }) => /^(?:script|style)$/.test(tagName)).map(textOf)).toEqual([
          assets.style,
          assets.script,
        ])
        const target = elements.find((element) => attribute(element, 'class') === 'target')
        const shown = text
          .replace(/[\u0000-\u0008\u000B-\u001F]/g, (each) => String.fromCharCode(0x2400 + each.charCodeAt(0)))
          .replace(/[\u007F-\u009F]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu, '\uFFFD')
        expect(target && textOf(target)).toBe(`1${shown}`)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the page’s style and script', () => {
  it('can stand in a page as they are built', () => {
    const read = (name: string): string => readFileSync(new URL(`../../dist/page/${name}`, import.meta.url), 'utf8')
    const html = reviewPage([], [], words, { style: read('page.css'), script: read('review.js') })
    expect(html.length).toBeLessThan(40_000)
  })
})
