import { type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decodeText, encodeText } from '../../src/document/decode.js'
import { docxFormat } from '../../src/document/docx/docx-format.js'
import { parseDocument, readDocument } from '../../src/document/read-document.js'
import { type Targets, writeDocument } from '../../src/document/write-document.js'
import { readZip, unpackEntry } from '../../src/document/zip/zip.js'
import { blockContent, blocksOf, type Document } from '../../src/model/document.js'
import type { Inline } from '../../src/model/inline.js'
import { normalizeInline, project } from '../../src/model/project.js'
import { parseXmlText } from '../../src/xml/index.js'
import { formatSuite } from './format-suite.js'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const partOf = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\r\n<w:document xmlns:w="${w}" xmlns:wp="urn:wp" xmlns:m="urn:m" xmlns:v="urn:v" xmlns:mc="urn:mc"><w:body>${body}<w:sectPr/></w:body></w:document>`
const text = (body: string): string => `\fword/document.xml\n${partOf(body)}`
const run = (words: string, look = ''): string =>
  `<w:r w:rsidR="00A1">${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

const types = (parts: Readonly<Record<string, string>>): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(parts)
    .map(
      ([name, kind]) =>
        `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
    )
    .join('')}</Types>`

const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content)
const docx = (body: string, more: Zippable = {}): Uint8Array =>
  zipSync({
    'word/document.xml': bytesOf(partOf(body)),
    '[Content_Types].xml': bytesOf(types({ 'word/document.xml': 'document.main', 'word/footnotes.xml': 'footnotes' })),
    'word/media/a.png': [Uint8Array.of(1, 2, 3), { level: 0 }],
    ...more,
  })

/** Each block as text, a code as a sign of its type; what it says to a reader stands in it. */
const shown = (document: Document): readonly string[] =>
  blocksOf(document).map((block) =>
    project(blockContent(block), {
      text: (inline) => inline.text,
      standalone: (inline) => `[${inline.equivalent ?? ''}]`,
      opening: (inline) => `<${inline.subKind ?? inline.kind ?? ''}>`,
      closing: () => '</>',
    }),
  )

const targets = (document: Document, change: (text: string) => string): Targets =>
  new Map(
    blocksOf(document).map((block, index): [number, readonly Inline[]] => [
      index,
      normalizeInline(blockContent(block)).map((inline) =>
        inline.type === 'text' ? { ...inline, text: change(inline.text) } : inline,
      ),
    ]),
  )

const read = (body: string): Document => parseDocument(text(body), { name: 'utf-8', bom: false }, docxFormat)

/** The body with every text changed. */
const written = (body: string, change: (text: string) => string): string => {
  const document = read(body)
  const whole = new TextDecoder().decode(writeDocument(document, targets(document, change)))
  return whole.slice(text('').indexOf('<w:sectPr/>'), whole.indexOf('<w:sectPr/></w:body>'))
}

/** Whether a random body is XML at all. */
const isXml = (body: string): boolean => {
  try {
    return parseXmlText(partOf(body)).root.name !== ''
  } catch {
    return false
  }
}

const bold = '<w:b/>'
const samples = {
  runs: text(
    `<w:p w:rsidR="1"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run('A ti')}${run('tle')}</w:p><w:p>${run('He said: “')}${run('No', bold)}${run('!” &amp; left.')}</w:p><w:p/>`,
  ),
  marks: text(
    `<w:p><w:bookmarkStart w:id="0"/><w:r><w:tab/><w:t> See </w:t></w:r><w:proofErr w:type="spellStart"/><w:hyperlink r="x">${run('this', bold)}</w:hyperlink><w:ins w:id="1">${run(' new')}</w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:br/><w:t>line</w:t><w:footnoteReference w:id="1"/></w:r></w:p>`,
  ),
  fields: text(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "u"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('link')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' on page ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  ),
  boxes: text(
    `<w:p>${run('Before ')}<w:r><w:drawing><wp:docPr id="1" descr="A &quot;cat&quot;" name="x"/><w:txbxContent><w:p>${run('In a ')}${run('box', bold)}</w:p></w:txbxContent></w:drawing></w:r>${run(' after')}</w:p><w:tbl><w:tr><w:tc><w:p>${run('Cell')}</w:p></w:tc></w:tr></w:tbl>`,
  ),
  shared: text(
    `<w:p>${run('Page ')}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/></w:r>${run(', ')}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "u"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('link')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  ),
  xml: text(
    `<w:p>${run('a&lt;')}<w:r><w:t><![CDATA[ < b & &amp; c ]]></w:t></w:r><w:r><w:t>d<!-- no -->e<?no?></w:t></w:r>${run(' f')}</w:p>`,
  ),
  attributes: text(
    `<w:p><w:hyperlink r="x" w:tooltip="A tip &amp; more">${run('link')}</w:hyperlink><w:r><w:pict><v:shape alt="A picture" style="x" title='Its title'/></w:pict></w:r><w:r><w:pict><v:shape><v:textpath string="Curved"/></v:shape></w:pict></w:r></w:p>`,
  ),
  choice: text(
    `<w:p>${run('A ')}<mc:AlternateContent><mc:Choice Requires="x">${run('newer ')}${run('word', bold)}</mc:Choice><mc:Fallback>${run('old')}</mc:Fallback></mc:AlternateContent></w:p>`,
  ),
}

formatSuite({
  format: docxFormat,
  samples,
  pieces: [
    run('Text '),
    run('і далі', bold),
    run('. '),
    run(' x', '<w:i/><w:lang w:val="de"/>'),
    '</w:p><w:p>',
    '<w:r><w:tab/></w:r>',
    '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>',
    '<w:bookmarkEnd w:id="1"/>',
    `<w:hyperlink>${run('link')}</w:hyperlink>`,
    `<w:del>${run('gone')}</w:del>`,
    run('&amp;&#8217;'),
    run('hidden', '<w:vanish/>'),
    run('https://example.org/a'),
    `<w:sdt><w:sdtPr/><w:sdtContent>${run('field')}</w:sdtContent></w:sdt>`,
  ],
  fileOf: (parts) => (isXml(`<w:p>${parts}</w:p>`) ? text(`<w:p>${parts}</w:p>`) : samples.boxes),
  rewrites: true,
})

describe('what is shown of a docx', () => {
  it.each([
    ['runs that look alike are one', samples.runs, ['A title', 'He said: “<xlf:b>No</>!” & left.']],
    [
      'links, what was inserted; not what was deleted',
      samples.marks,
      ['See <link><xlf:b>this</></><fmt> new</>[][]line'],
    ],
    ['a link by a field; any other field as one code', samples.fields, ['<link>link</> on page [7]']],
    ['text boxes and descriptions', samples.boxes, ['Before [] after', 'A "cat"', 'In a <xlf:b>box</>', 'Cell']],
    ['a field in one run, or whose mark shares its run', samples.shared, ['Page [7], <link>link</>']],
    ['sections of CDATA as what they say; no comments', samples.xml, ['a< < b & &amp; c de f']],
    [
      'what attributes say: tips, descriptions, WordArt',
      samples.attributes,
      ['A tip & more', 'link', 'A picture', 'Its title', 'Curved'],
    ],
    ['two ways to write the same, each', samples.choice, ['A', 'newer <xlf:b>word</>', 'old']],
    [
      'nothing hidden',
      text(`<w:p>${run('a')}${run('b', '<w:vanish/>')}${run('c', '<w:vanish w:val="0"/>')}</w:p>`),
      ['a[]<fmt>c</>'],
    ],
  ])('%s', (_, file, blocks) => {
    expect(shown(parseDocument(file, { name: 'utf-8', bom: false }, docxFormat))).toEqual(blocks)
  })

  it('has a flow for the body, for each heading and each cell', () => {
    const flows = (file: string) => parseDocument(file, { name: 'utf-8', bom: false }, docxFormat).flows
    expect(flows(samples.runs).map(({ kind }) => kind)).toEqual(['heading', 'body'])
    expect(flows(samples.boxes).map(({ kind }) => kind)).toEqual(['body', 'attribute', 'attribute', 'cell'])
  })
})

describe('how a docx is written', () => {
  it.each([
    [
      'a text that keeps no space stays one',
      '<w:p><w:r><w:t>One</w:t></w:r></w:p>',
      () => 'Two',
      '<w:p><w:r><w:t>Two</w:t></w:r></w:p>',
    ],
    ['one run stays one', `<w:p>${run('One')}</w:p>`, () => 'a < b', `<w:p>${run('a &lt; b')}</w:p>`],
    [
      'alike runs become one, others keep their look',
      `<w:p>${run('Say ')}${run('it', bold)}${run(' now')}${run('!', '<w:noProof/>')}</w:p>`,
      (words: string) => words.toUpperCase(),
      `<w:p><w:r w:rsidR="00A1"><w:t xml:space="preserve">SAY </w:t></w:r><w:r><w:rPr>${bold}</w:rPr><w:t xml:space="preserve">IT</w:t></w:r><w:r><w:t xml:space="preserve"> NOW!</w:t></w:r></w:p>`,
    ],
    [
      'white space counts',
      '<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t></w:r></w:p>',
      (words: string) => `${words} `,
      '<w:p><w:r><w:t></w:t><w:t xml:space="preserve">One </w:t><w:br/><w:t xml:space="preserve">two </w:t></w:r></w:p>',
    ],
    [
      'descriptions',
      '<w:p><w:r><w:drawing><wp:docPr descr="x"/></w:drawing></w:r></w:p>',
      () => '"a" & b',
      '<w:p><w:r><w:drawing><wp:docPr descr="&quot;a&quot; &amp; b"/></w:drawing></w:r></w:p>',
    ],
  ])('%s', (_, body, change, expected) => {
    expect(written(body, change)).toBe(expected)
  })

  it('refuses a character that XML has not, and a lost link', () => {
    expect(() => written(`<w:p>${run('One')}</w:p>`, () => '\u0001')).toThrow(/not-encodable/)
    const document = parseDocument(samples.marks, { name: 'utf-8', bom: false }, docxFormat)
    expect(() => writeDocument(document, new Map([[0, [{ type: 'text', text: 'x' }]]]))).toThrow(/structure-changed/)
  })
})

describe('the package of a docx', () => {
  const body = `<w:p>${run('One')}</w:p>`
  const note = `<w:footnotes xmlns:w="${w}"><w:footnote><w:p>${run('A note')}</w:p></w:footnote></w:footnotes>`

  it('keeps its bytes where nothing changed', () => {
    const bytes = docx(body)
    const document = readDocument(bytes, { file: 'a.docx' })
    expect(
      writeDocument(
        document,
        targets(document, (words) => words),
        { forceEncode: true },
      ),
    ).toEqual(bytes)
  })

  it('keeps the bytes of every other part, and the file that it was given', () => {
    const bytes = Buffer.from(docx(body, { 'word/footnotes.xml': bytesOf(note) }))
    const before = Uint8Array.from(bytes)
    const document = readDocument(bytes, { file: 'a.docx' })
    const only = new Map([...targets(document, (words) => words.toUpperCase())].filter(([index]) => index === 1))
    const zip = readZip(writeDocument(document, only))
    const source = readZip(bytes)
    expect(zip.entries.map(({ name }) => name)).toEqual(source.entries.map(({ name }) => name))
    for (const [index, entry] of zip.entries.entries()) {
      const old = source.entries[index]
      if (old === undefined || entry.name === 'word/footnotes.xml') continue
      expect(zip.bytes.slice(entry.header, entry.end)).toEqual(Uint8Array.from(bytes.subarray(old.header, old.end)))
    }
    const changed = zip.entries.find(({ name }) => name === 'word/footnotes.xml')
    expect(changed && new TextDecoder().decode(unpackEntry(zip, changed))).toBe(note.replace('A note', 'A NOTE'))
    expect(Uint8Array.from(bytes)).toEqual(before)
  })

  it.each(['utf-16le', 'utf-16be'])('reads and writes parts in %s', (name) => {
    const encoding = { name, bom: true }
    const part = partOf(`<w:p>${run('Words')}</w:p>`)
    const document = readDocument(docx('', { 'word/document.xml': encodeText(part, encoding) }), { file: 'a.docx' })
    const zip = readZip(
      writeDocument(
        document,
        targets(document, () => 'Слова'),
      ),
    )
    const entry = zip.entries.find((each) => each.name === 'word/document.xml')
    expect(entry && decodeText(unpackEntry(zip, entry))).toEqual({ text: part.replace('Words', 'Слова'), encoding })
  })

  const patched = (change: (view: DataView, record: number) => void): Uint8Array => {
    const bytes = docx(body)
    const [first] = readZip(bytes).entries
    change(new DataView(bytes.buffer, bytes.byteOffset), first?.record ?? 0)
    return bytes
  }

  it.each([
    ['no zip', bytesOf('text'), 'zip-broken'],
    ['a part of a zip', docx(body).slice(0, 300), 'zip-broken'],
    ['another zip', zipSync({ 'a.txt': bytesOf('x') }), 'not-docx'],
    ['a path out of its folder', docx(body, { '../evil': bytesOf('x') }), 'zip-unsafe'],
    ['an encrypted part', patched((view, record) => view.setUint16(record + 8, 1, true)), 'zip-encrypted'],
    [
      'a part that says it is huge',
      patched((view, record) => view.setUint32(record + 24, 0x7fffffff, true)),
      'zip-limit',
    ],
    [
      'a part that is larger than it says',
      patched((view, record) => view.setUint32(record + 24, 10, true)),
      'zip-broken',
    ],
    [
      'a part outside of the file',
      patched((view, record) => view.setUint32(record + 42, 0x7fffffff, true)),
      'zip-broken',
    ],
    ['broken XML', docx('<w:p>'), 'xml-syntax'],
  ])('is refused: %s', (_, bytes, code) => {
    expect(() => readDocument(bytes, { file: 'a.docx' })).toThrow(expect.objectContaining({ code, file: 'a.docx' }))
  })
})
