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
const fieldMark = (type: string): string => `<w:fldChar w:fldCharType="${type}"/>`
const field = (instruction: string, result: string): string =>
  `<w:r>${fieldMark('begin')}</w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r>${fieldMark('separate')}</w:r>${result}<w:r>${fieldMark('end')}</w:r>`
const inOneRun = (instruction: string, result: string): string =>
  `${fieldMark('begin')}<w:instrText>${instruction}</w:instrText>${fieldMark('separate')}<w:t>${result}</w:t>${fieldMark('end')}`
const picture = (description: string): string =>
  `<w:r><w:drawing><wp:docPr id="2" descr="${description}"/></w:drawing></w:r>`
/** A text box as Word writes it: for itself, and for programs that are older. */
const textBox = (inside: string, older = inside): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:docPr id="1" descr="A frame"/><w:txbxContent>${inside}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape alt="A frame"><w:txbxContent>${older}</w:txbxContent></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const series = (name: string): string =>
  `<c:ser><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>Spring &amp; autumn</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt idx="0"><c:v>4.3</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>`
const chart = `<c:chartSpace xmlns:c="urn:c" ${a}><c:title><a:p><a:pPr/><a:r><a:rPr lang="en" b="1"/><a:t>Books </a:t></a:r><a:r><a:rPr lang="de" b="1"/><a:t>sold</a:t></a:r><a:r><a:rPr b="0"/><a:t> in towns</a:t></a:r><a:endParaRPr lang="en"/></a:p></c:title>${series('North')}${series('South')}</c:chartSpace>`
const diagram = (root: string, size: string): string =>
  `<${root} xmlns:dgm="urn:dgm" xmlns:dsp="urn:dsp" ${a}><a:p><a:r><a:rPr${size}/><a:t>Build</a:t></a:r><a:br/><a:r><a:rPr${size} i="1"/><a:t>well</a:t></a:r></a:p></${root}>`

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
  copies: text(
    `<w:p>${run('Before ')}${textBox(
      `<w:p>${run('A box with ')}${picture('A cat')}${run(' in it', bold)}</w:p><w:p>${picture('A dog')}</w:p><w:p>${run('Yes')}</w:p><w:p>${run('Yes')}</w:p>`,
    )}${run(' after.')}</w:p><w:p>${textBox(`<w:p>${run('New')}</w:p>`, `<w:p>${run('Old')}</w:p>`)}</w:p>`,
  ),
  resulting: text(
    `<w:p>${run('See ')}${field('REF _a', run('Chapter One'))}${run(', ')}${field('REF _b', run('12'))}${run(', ')}<w:fldSimple w:instr=" HYPERLINK &quot;u&quot; ">${run('link', bold)}</w:fldSimple>${run(', ')}<w:fldSimple w:instr="PAGE">${run('4')}</w:fldSimple>${run('. ')}${field('FORMTEXT', run('Type here'))}</w:p>`,
  ),
  'fields in one run': text(
    `<w:p>${run('On ')}<w:r><w:rPr><w:lang w:val="de"/></w:rPr>${inOneRun('HYPERLINK "u"', 'linked words')}</w:r><w:r><w:t xml:space="preserve"> page </w:t>${inOneRun('PAGE', '7')}<w:t>.</w:t></w:r></w:p>`,
  ),
  'a field beside other words': text(
    `<w:p><w:r><w:t>See </w:t>${fieldMark('begin')}</w:r><w:r><w:instrText>HYPERLINK "u"</w:instrText></w:r><w:r>${fieldMark('separate')}</w:r>${run('link')}<w:r>${fieldMark('end')}<w:t> now.</w:t></w:r></w:p>`,
  ),
  graphics: `${text(`<w:p>${run('Text.')}</w:p>`)}\fword/charts/chart1.xml\n${chart}\fword/diagrams/data1.xml\n${diagram(
    'dgm:dataModel',
    '',
  )}\fword/diagrams/drawing1.xml\n${diagram('dsp:drawing', ' sz="900"')}`,
  'a table': text(
    `<w:tbl><w:tblPr><w:tblCaption w:val="Books &amp; towns"/><w:tblDescription w:val="How many"/><w:tblPrChange><w:tblPr><w:tblCaption w:val="Old"/></w:tblPr></w:tblPrChange></w:tblPr><w:tr><w:tc><w:p>${run('Cell')}</w:p></w:tc></w:tr></w:tbl>`,
  ),
  properties: `${text(
    `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:title[1]"/></w:sdtPr><w:sdtContent><w:p>${run('Bridges')}</w:p></w:sdtContent></w:sdt><w:p>${run('On ')}${field('SUBJECT', run('building'))}</w:p>`,
  )}\fdocProps/core.xml\n<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:title>Bridges</dc:title><dc:subject>building</dc:subject><dc:creator>Ann</dc:creator><cp:keywords>none</cp:keywords></cp:coreProperties>`,
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
    [
      'a text box once, with what stands in it; what is otherwise for older programs too',
      samples.copies,
      [
        'Before [] after.',
        'A frame',
        'A box with []<xlf:b> in it</>',
        'A cat',
        'A dog',
        'Yes',
        'Yes',
        'A frame',
        'New',
        'Old',
      ],
    ],
    [
      'words in the place of fields, not what Word counts',
      samples.resulting,
      ['See <fmt>Chapter One</>, [12], <link><xlf:b>link</></>, [4]. <fmt>Type here</>'],
    ],
    ['fields in one run', samples['fields in one run'], ['On <link>linked words</> page [7].']],
    ['a field beside other words as its marks', samples['a field beside other words'], ['See [][][]link[] now.']],
    [
      'charts and diagrams: titles, names once, no counts',
      samples.graphics,
      ['Text.', 'Books sold<fmt> in towns</>', 'North', 'Spring & autumn', 'South', 'Build[]<xlf:i>well</>'],
    ],
    [
      'no look of what says nothing: a mark of a note, a tab',
      text(
        `<w:p><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run(' See it')}<w:r><w:rPr>${bold}</w:rPr><w:tab/></w:r>${run('now')}<w:r><w:rPr>${bold}</w:rPr><w:tab/><w:t>bold</w:t></w:r>${run('.')}</w:p>`,
      ),
      ['See it[]now<xlf:b>[]bold</>.'],
    ],
    ['what is said of a table', samples['a table'], ['Books & towns', 'How many', 'Cell']],
    [
      'properties that are bound to a control or asked for',
      samples.properties,
      ['Bridges', 'On [building]', 'Bridges', 'building'],
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
  it('writes a diagram as it is kept and as it was drawn, in DrawingML', () => {
    const document = parseDocument(samples.graphics, { name: 'utf-8', bom: false }, docxFormat)
    const whole = new TextDecoder().decode(
      writeDocument(
        document,
        targets(document, (words) => `${words} !`),
      ),
    )
    expect(whole.match(/<a:t[^>]*>[^<]*/g)).toEqual([
      ...['<a:t>Books sold !', '<a:t> in towns !'],
      ...['<a:t>Build !', '<a:t>well !', '<a:t>Build !', '<a:t>well !'],
    ])
    expect(whole.match(/<c:v>[^<]*/g)).toEqual(
      ['North !', 'Spring &amp; autumn !', '4.3', 'South !', 'Spring &amp; autumn !', '4.3'].map(
        (words) => `<c:v>${words}`,
      ),
    )
  })

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
      'tracked changes of formatting stay',
      `<w:p>${run('Kept', '<w:rPrChange w:id="1" w:author="A"><w:rPr><w:b/></w:rPr></w:rPrChange>')}${run(', both', '<w:rPrChange w:id="2" w:author="A"><w:rPr><w:b/></w:rPr></w:rPrChange>')}${run(' so.')}</w:p>`,
      (words: string) => `${words}!`,
      `<w:p><w:r w:rsidR="00A1"><w:rPr><w:rPrChange w:id="1" w:author="A"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t xml:space="preserve">Kept, both!</w:t></w:r><w:r><w:t xml:space="preserve"> so.!</w:t></w:r></w:p>`,
    ],
    [
      'a ruby has a run of its own',
      `<w:p><w:r><w:ruby><w:rt>${run('とう')}</w:rt><w:rubyBase>${run('東')}</w:rubyBase></w:ruby></w:r>${run('へ')}</w:p>`,
      (words: string) => `${words}！`,
      `<w:p><w:r><w:ruby><w:rt>${run('とう！')}</w:rt><w:rubyBase>${run('東！')}</w:rubyBase></w:ruby></w:r><w:r><w:t xml:space="preserve">へ！</w:t></w:r></w:p>`,
    ],
    [
      'white space counts',
      '<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t></w:r></w:p>',
      (words: string) => `${words} `,
      '<w:p><w:r><w:t></w:t><w:t xml:space="preserve">One </w:t><w:br/><w:t xml:space="preserve">two </w:t></w:r></w:p>',
    ],
    [
      'both forms of a text box',
      `<w:p>${textBox(`<w:p>${run('One')}</w:p>`)}</w:p>`,
      (words: string) => `${words}!`,
      `<w:p>${textBox(`<w:p>${run('One!')}</w:p>`).replaceAll('A frame', 'A frame!')}</w:p>`,
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
