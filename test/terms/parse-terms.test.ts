import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/model/input-error.js'
import { parseTerms } from '../../src/terms/index.js'

const pair = { sourceLanguage: 'en', targetLanguage: 'uk' }
const parse = (text: string): unknown => parseTerms(new TextEncoder().encode(text), pair, 'terms')
const drought = { source: ['drought'], accepted: ['посуха'], forbidden: ['засуха'] }

const version3 = (style: string, status: (value: string) => string): string => `<?xml version="1.0"?>
<!DOCTYPE tbx SYSTEM "TBXcoreStructV03.dtd">
<tbx type="TBX-Basic" style="${style}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min">
<tbxHeader><fileDesc><sourceDesc><p>t</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>drought</term></termSec></langSec>
<langSec xml:lang="uk-UA"><termSec><term>посуха</term>${status('preferredTerm-admn-sts')}</termSec>
<termSec><term>засуха</term>${status('deprecatedTerm-admn-sts')}</termSec></langSec>
<langSec xml:lang="de"><termSec><term>Dürre</term></termSec></langSec></conceptEntry></body></text></tbx>`

const martif = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>t</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="c1"><langSet xml:lang="en"><tig><term>drought</term></tig></langSet>
<langSet xml:lang="uk"><ntig><termGrp><term>посуха</term></termGrp></ntig>
<tig><term>засуха</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet></termEntry></body></text></martif>`

describe('termbases say the same in every shape', () => {
  it.each([
    ['TBX 3, DCA', version3('dca', (value) => `<termNote type="administrativeStatus">${value}</termNote>`)],
    ['TBX 3, DCT', version3('dct', (value) => `<min:administrativeStatus>${value}</min:administrativeStatus>`)],
    ['TBX 2', martif],
    ['CSV', 'source,target,status\r\ndrought,посуха,preferred\r\ndrought,засуха,deprecated\r\n'],
    ['CSV by languages', '\uFEFFen,de,uk,status\ndrought,Dürre,посуха,\ndrought,,засуха,forbidden'],
    [
      'CSV with quoted fields',
      '"source","target","status","note"\n"drought","посуха",,"a ""dry"" time,\nlong"\n\ndrought,засуха,rejected,',
    ],
    ['a line that names the sign', 'sep=;\r\nsource;target;status\r\ndrought;посуха;\r\ndrought;засуха;forbidden\r\n'],
    ['semicolons', 'source;target;status\ndrought;посуха;\ndrought;засуха;forbidden\n'],
  ])('%s', (_, text) => expect(parse(text)).toEqual([drought]))
})

it('is read in UTF-16, as spreadsheets write it; bytes of no known encoding have their place', () => {
  const utf16 = Buffer.from(
    '\uFEFFsource\ttarget\tstatus\r\ndrought\tпосуха\t\r\ndrought\tзасуха\tforbidden\r\n',
    'utf16le',
  )
  expect(parseTerms(utf16, pair)).toEqual([drought])
  expect(parseTerms(utf16.swap16(), pair)).toEqual([drought])
  const broken = Buffer.concat([Buffer.from('source;target\nrain;'), Buffer.from([0xe4, 0xee, 0xf9])])
  expect(() => parseTerms(broken, pair)).toThrowError(expect.objectContaining({ code: 'encoding', line: 2, column: 6 }))
})

it('several terms stand in one field', () =>
  expect(parse('en,uk\nAI | artificial intelligence,ШІ|штучний інтелект')).toEqual([
    { source: ['AI', 'artificial intelligence'], accepted: ['ШІ', 'штучний інтелект'], forbidden: [] },
  ]))

it('a termbase of other languages has nothing to say', () => expect(parse('en,de\ndrought,Dürre\n')).toEqual([]))

describe('a broken file is refused with its place', () => {
  it.each([
    ['an open quotation mark', 'source,target\na,"b\nc', 'csv-syntax', 2, 3],
    ['a mark inside a field', 'source,target\nx,y\na,b"c"', 'csv-syntax', 3, 4],
    ['text after a mark', 'source,target\n"a"b,c', 'csv-syntax', 2, 4],
    ['no header', 'drought,посуха\nrain,дощ', 'csv-header', 1, 1],
    ['too many fields', 'source,target\na,b\na,b, c', 'csv-fields', 3, 1],
    ['another XML', '<xliff/>', 'not-tbx', undefined, undefined],
    ['broken XML', '<tbx>\n<text></tbx>', 'xml-syntax', 2, undefined],
    ['a DOCTYPE with declarations', '<!DOCTYPE tbx [<!ENTITY a "b">]>\n<tbx/>', 'xml-doctype', 1, undefined],
  ])('%s', (_, text, code, line, column) => {
    try {
      parse(text)
      expect.unreachable()
    } catch (failure) {
      if (!(failure instanceof InputError)) throw failure
      expect(failure.code).toBe(code)
      expect(failure.file).toBe('terms')
      if (line !== undefined) expect(failure.line).toBe(line)
      if (column !== undefined) expect(failure.column).toBe(column)
    }
  })
})
