import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import '../load-formats.js'
import { readDocument } from '../../src/document/read-document.js'
import { writeDocument } from '../../src/document/write-document.js'
import { blockContent, blocksOf } from '../../src/model/document.js'
import type { Inline } from '../../src/model/inline.js'

/** The real program and poppler's; where one is not installed the test is skipped and says so. */
const programs = ['soffice', 'pdfinfo', 'pdftotext', 'pdffonts']
const missing = programs.filter(
  (name) => spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status !== 0,
)

const namespaces = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
]
  .map((each) => `xmlns:${each}`)
  .join(' ')
const run = (words: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`
const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${name}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const cell = (...runs: readonly string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(...runs)}</w:tc>`

const body = [
  paragraph(run('The bridge', '<w:b/><w:sz w:val="40"/>')),
  paragraph(
    run('It is open, '),
    run('she ', '<w:i/>'),
    run('said', '<w:i/><w:color w:val="C00000"/>'),
    run(', at last.'),
  ),
  paragraph(
    run('A note'),
    '<w:r><w:footnoteReference w:id="2"/></w:r>',
    run(' and a'),
    '<w:r><w:tab/><w:t>tab</w:t></w:r>',
  ),
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr>${cell(run('One'))}${cell(run('Two', '<w:b/>'))}</w:tr></w:tbl>`,
  paragraph(run('Kept'), `<w:del w:id="1" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del>`, run(' line.')),
  paragraph('<w:r><w:br w:type="page"/><w:t>The second page.</w:t></w:r>'),
].join('')

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${main}.footnotes+xml"/><Override PartName="/word/footer1.xml" ContentType="${main}.footer+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="${relation}/footer" Target="footer1.xml"/></Relationships>`,
  'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="r2"/></w:sectPr></w:body></w:document>`,
  'word/footnotes.xml': `<w:footnotes ${namespaces}><w:footnote w:id="2">${paragraph(run(' Of the builder.'))}</w:footnote></w:footnotes>`,
  'word/footer1.xml': `<w:ftr ${namespaces}>${paragraph(run('Page '), field('PAGE'), run(' of '), field('NUMPAGES'))}</w:ftr>`,
}
const source = zipSync(
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])),
)

/** The document with every text changed, each encoded though it may be as it was. */
function assembled(change: (text: string) => string): Uint8Array {
  const document = readDocument(source, { file: 'a.docx' })
  const targets = blocksOf(document).map((block, index): [number, readonly Inline[]] => [
    index,
    blockContent(block).map((inline) => (inline.type === 'text' ? { ...inline, text: change(inline.text) } : inline)),
  ])
  return writeDocument(document, new Map(targets), { forceEncode: true })
}

describe.skipIf(missing.length > 0)(
  `a docx in LibreOffice${missing.length > 0 ? ` (not installed: ${missing})` : ''}`,
  () => {
    const home = mkdtempSync(join(tmpdir(), 'guillemet-libreoffice-'))
    const files = {
      source,
      same: assembled((text) => text),
      pseudo: assembled((text) => text.replaceAll('e', 'ë').replaceAll('o', 'ö')),
    }

    beforeAll(() => {
      for (const [name, bytes] of Object.entries(files)) writeFileSync(join(home, `${name}.docx`), bytes)
      const paths = Object.keys(files).map((name) => join(home, `${name}.docx`))
      const profile = `-env:UserInstallation=file://${home}/profile`
      spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', home, ...paths], {
        stdio: 'ignore',
      })
    }, 120_000)
    afterAll(() => rmSync(home, { recursive: true, force: true }))

    const said = (name: string, program: string, ...args: readonly string[]): string =>
      spawnSync(program, [...args, join(home, `${name}.pdf`), ...(program === 'pdftotext' ? ['-'] : [])], {
        encoding: 'utf8',
      }).stdout
    const fontsOf = (name: string): readonly string[] =>
      [...said(name, 'pdffonts').matchAll(/^[A-Z]{6}\+(\S+)/gm)].map(([, font = '']) => font).sort()
    /** Every word with its page and its place on it. */
    const wordsOf = (name: string): readonly string[] =>
      [...said(name, 'pdftotext', '-bbox').matchAll(/<page |<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)/g)].map(
        ([, x = '', y = '', word = '']) =>
          word === ''
            ? 'page'
            : `${Math.round(Number(x))} ${Math.round(Number(y))} ${word.replaceAll('ë', 'e').replaceAll('ö', 'o')}`,
      )

    it('has its words on two pages, in several fonts', () => {
      expect(wordsOf('source').filter((word) => word === 'page')).toHaveLength(2)
      expect(fontsOf('source').length).toBeGreaterThanOrEqual(3)
      expect(said('source', 'pdftotext').replace(/\s+/g, ' ')).toContain('It is open, she said, at last.')
    })

    it.each(['same', 'pseudo'])('has the same pages, fonts and places of words: %s', (name) => {
      expect(fontsOf(name)).toEqual(fontsOf('source'))
      expect(wordsOf(name)).toEqual(wordsOf('source'))
      if (name === 'pseudo') expect(said(name, 'pdftotext')).toContain('It is öpën')
    })

    it('is the same file where its words are', () => {
      expect(readFileSync(join(home, 'same.docx'))).toEqual(Buffer.from(source))
    })
  },
)
