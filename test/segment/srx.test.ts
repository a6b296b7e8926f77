import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/model/input-error.js'
import { readSrx, type SrxDocument, segmentFlow, srxRules } from '../../src/segment/index.js'

const xmlns = 'xmlns="http://www.lisa.org/srx20"'
const read = (text: string): SrxDocument => readSrx(new TextEncoder().encode(text), { file: 'my.srx' })
const rule = (breaks: string, before: string, after = ''): string =>
  `<rule break="${breaks}"><beforebreak>${before}</beforebreak><afterbreak>${after}</afterbreak></rule>`
const srx = (
  languagerules: Readonly<Record<string, string>>,
  maps: string,
  header = '<header segmentsubflows="yes" cascade="yes"/>',
): string =>
  `<?xml version="1.0"?>\n<srx ${xmlns} version="2.0">\n${header}\n<body><languagerules>${Object.entries(languagerules)
    .map(([name, rules]) => `<languagerule languagerulename="${name}">${rules}</languagerule>`)
    .join('')}</languagerules><maprules>${maps}</maprules></body></srx>`
const map = (pattern: string, name: string): string =>
  `<languagemap languagepattern="${pattern}" languagerulename="${name}"/>`

const sentences = (text: string, document: SrxDocument, tag: string): readonly string[] =>
  segmentFlow([text], tag, { exceptions: srxRules(document, tag) }).sentences.flatMap((spans) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  )

/** Written after the example of the specification: common rules for all languages, exceptions for some before them. */
const sample = srx(
  {
    Common:
      rule('no', '^\\s*[0-9]+\\.', '\\s') +
      rule('no', '[Ee][Tt][Cc]\\.', '\\s[a-z]') +
      rule('yes', '[.?!]+', '\\s') +
      rule('yes', ':', '\\s+\\p{Lu}'),
    English: rule('no', '\\b(?:Mr|Mme)\\.', '\\s') + rule('no', 'U\\.K\\.', '\\s'),
    French: rule('no', '\\b(?:M|Mme)\\.', '\\s'),
    Japanese: rule('yes', '[\\xff61\\x3002\\xff0e\\xff1f\\xff01]+'.replaceAll(/\\x(....)/g, '\\x{$1}')),
  },
  map('[Ee][Nn].*', 'English') + map('[Ff][Rr].*', 'French') + map('[Jj][Aa].*', 'Japanese') + map('.*', 'Common'),
)

describe('SRX 2.0', () => {
  it.each([
    [
      'en-GB',
      'Mr. Hale of the U.K. Office: He left. Etc. etc. and so on.',
      ['Mr. Hale of the U.K. Office:', 'He left.', 'Etc. etc. and so on.'],
    ],
    ['fr', 'Mme. Petit: Elle rit. Mr. X part.', ['Mme. Petit:', 'Elle rit.', 'Mr.', 'X part.']],
    ['de', 'Er geht: Ja! Gut.', ['Er geht:', 'Ja!', 'Gut.']],
    ['ja', '行く。来る！帰る', ['行く。', '来る！', '帰る']],
  ])('cascades and takes the first rule that fits: %s', (tag, text, expected) => {
    expect(sentences(text, read(sample), tag)).toEqual(expected)
  })

  it('takes the first map only where there is no cascade', () => {
    const rules = { A: rule('yes', 'a'), B: rule('yes', 'b') }
    const maps = map('en.*', 'A') + map('.*', 'B')
    const asked = (tag: string, cascade: string): readonly string[] =>
      srxRules(read(srx(rules, maps, `<header segmentsubflows="no" cascade="${cascade}"/>`)), tag).map(
        (each) => each.before,
      )
    expect(asked('en', 'yes')).toEqual(['a', 'b'])
    expect(asked('en', 'no')).toEqual(['a'])
    expect(asked('fr', 'no')).toEqual(['b'])
  })

  it.each([
    ['EN.*', 'en-US', true],
    ['[Ee][Nn].*', 'en', true],
    ['en', 'en-US', false],
    ['en[_-]US', 'en-US', true],
    ['pt_BR', 'pt-BR', true],
    ['en|fr', 'fr', true],
    ['n', 'en', false],
    ['', 'en', false],
    ['.*', 'zh-Hant-TW', true],
  ])('holds the language pattern %s against the whole of %s', (pattern, tag, fits) => {
    expect(srxRules(read(srx({ A: rule('yes', 'a') }, map(pattern, 'A'))), tag)).toHaveLength(fits ? 1 : 0)
  })

  it('reads what tools write: no namespace, an empty header, extensions, CDATA, comments, a rule that says not what it does', () => {
    const document = read(`<srx version="2.0"><header></header><body><languagerules><languagerule languagerulename="A">
      <!-- a --><rule><beforebreak><![CDATA[[<&]]]></beforebreak></rule><rule break="no"><afterbreak>\\s</afterbreak></rule>
      </languagerule></languagerules><maprules><languagemap languagepattern="EN.*" languagerulename="A"></languagemap></maprules></body></srx>`)
    expect(srxRules(document, 'en')).toEqual([
      { breaks: true, before: '[<&]', after: '', place: 'my.srx:2:17' },
      { breaks: false, before: '', after: '\\s', place: 'my.srx:2:73' },
    ])
    const okapi = srx(
      { A: rule('yes', 'a') },
      map('.*', 'A'),
      `<header segmentsubflows="yes" cascade="yes" xmlns:okpsrx="http://okapi.sf.net/srx-extensions">
      <formathandle type="start" include="no"/><formathandle type="end" include="yes"/><formathandle type="isolated" include="no"/>
      <okpsrx:options oneSegmentIncludesAll="no"/><okpsrx:sample language="en">x</okpsrx:sample></header>`,
    )
    expect(srxRules(read(okapi), 'en')).toHaveLength(1)
  })

  it.each<readonly [string, string, object]>([
    ['another root', '<tmx version="1.4"/>', { code: 'not-srx', line: 1, column: 1, values: { element: 'tmx' } }],
    ['another namespace', '<srx xmlns="urn:x" version="2.0"/>', { code: 'not-srx' }],
    ['version 1.0', '<srx version="1.0"/>', { code: 'srx-version', values: { version: '1.0' } }],
    ['no version', `<srx ${xmlns}/>`, { code: 'srx-version', values: { version: '?' } }],
    ['no body', `<srx ${xmlns} version="2.0"/>`, { code: 'srx-structure', values: { element: 'body', parent: 'srx' } }],
    [
      'no maprules',
      `<srx ${xmlns} version="2.0"><body><languagerules/></body></srx>`,
      { code: 'srx-structure', values: { element: 'maprules', parent: 'body' } },
    ],
    [
      'two bodies',
      `<srx ${xmlns} version="2.0"><body/>\n<body/></srx>`,
      { code: 'srx-structure', line: 2, values: { element: 'body' } },
    ],
    [
      'a cascade of another kind',
      srx({}, '', '<header cascade="maybe"/>'),
      { code: 'srx-structure', line: 3, column: 1, values: { element: 'header', attribute: 'cascade="maybe"' } },
    ],
    [
      'a rule of another kind',
      srx({ A: rule('always', 'a') }, ''),
      { code: 'srx-structure', line: 4, values: { element: 'rule', attribute: 'break="always"' } },
    ],
    [
      'a format handle of another kind',
      srx({}, '', '<header><formathandle type="middle" include="no"/></header>'),
      { values: { element: 'formathandle', attribute: 'type="middle"' } },
    ],
    [
      'a map to nowhere',
      srx({ A: '' }, map('.*', 'B')),
      { code: 'srx-structure', values: { element: 'languagemap', rules: 'B' } },
    ],
    [
      'a map without pattern',
      srx({ A: '' }, '<languagemap languagerulename="A"/>'),
      { values: { element: 'languagemap', attribute: 'languagepattern' } },
    ],
    ['a map with a broken pattern', srx({ A: '' }, map('(', 'A')), { code: 'pattern-syntax', line: 4 }],
    [
      'a name twice',
      srx({ A: '', 'A" x="': '' }, ''),
      { code: 'srx-structure', values: { element: 'languagerule', doubled: 'A' } },
    ],
    [
      'two beforebreaks',
      srx({ A: '<rule><beforebreak/><beforebreak/></rule>' }, ''),
      { code: 'srx-structure', values: { element: 'beforebreak' } },
    ],
    [
      'a broken pattern',
      srx({ A: `\n  ${rule('no', 'ab(c', 'x')}` }, ''),
      { code: 'pattern-syntax', line: 5, column: 35, values: { pattern: 'ab(c', part: '(' } },
    ],
    [
      'a back reference',
      srx({ A: `\n  ${rule('no', '', '(x)\\1')}` }, ''),
      { code: 'pattern-unsupported', line: 5, column: 62, values: { pattern: '(x)\\1', part: '\\1' } },
    ],
    [
      'a pattern after a reference',
      srx({ A: `\n  ${rule('no', '&lt;(', '')}` }, ''),
      { code: 'pattern-syntax', line: 5, column: 33 },
    ],
    ['a DOCTYPE with declarations', `<!DOCTYPE srx [<!ENTITY a "b">]><srx version="2.0"/>`, { code: 'xml-doctype' }],
    ['no XML', 'Mr. Hale', { code: 'not-xml' }],
    ['nothing', '', { code: 'empty' }],
  ])('refuses %s, with the place', (_, text, expected) => {
    const failure = (() => {
      try {
        return read(text)
      } catch (error) {
        return error
      }
    })()
    expect(failure).toBeInstanceOf(InputError)
    expect(failure).toMatchObject({ file: 'my.srx', ...expected })
  })
})
