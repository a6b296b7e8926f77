import { describe, expect, it } from 'vitest'
import { loadWords } from '../../src/cli/words.js'
import { xliffRules } from '../../src/xliff/rules/index.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { article, guillemet } from './guillemet.js'

const xliff = (body: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="uk">\n<file id="f">\n${body}\n</file></xliff>`

describe('validate', () => {
  it('finds every version and profile of ours valid', async () => {
    const host = new MemoryHost({ files: { 'a.txt': article, 'empty.txt': '' } })
    for (const shape of [
      ['--xliff', '2.0'],
      ['--xliff', '2.1'],
      ['--xliff', '2.2'],
      ['--xliff', '1.2'],
      ['--for', 'omegat'],
    ]) {
      await guillemet(host, 'extract', 'a.txt', 'empty.txt', '--to', 'uk', ...shape)
      const { code, out } = await guillemet(host, 'validate', 'a.uk.xlf', 'empty.uk.xlf')
      expect(out).toMatch(/^a\.uk\.xlf: valid XLIFF (?:1\.2|2\.[012])\.\nempty\.uk\.xlf: valid XLIFF/)
      expect(code).toBe(0)
    }
  })

  it('names file, line and rule of each fault, and exits with 1', async () => {
    const host = new MemoryHost({
      files: {
        'bad.xlf': xliff('<unit id="u"><segment id="s"/>\n<segment id="s"><source>x</source></segment></unit>'),
        'torn.xlf': xliff('').slice(0, 60),
      },
    })
    const { code, out, err } = await guillemet(host, 'validate', 'bad.xlf', 'torn.xlf', 'nowhere.xlf')
    expect(code).toBe(1)
    expect(out).toMatch(/^bad\.xlf:3:14: structure\.required-child: segment lacks its source/m)
    expect(out).toMatch(/^bad\.xlf:4:1: id\.unique: The id s/m)
    expect(out).toMatch(/^torn\.xlf:\d+:\d+: xml-syntax: This is not well-formed XML/m)
    expect(err).toContain('nowhere.xlf: There is no such file')
    const json: unknown = JSON.parse((await guillemet(host, 'validate', 'bad.xlf', '--json')).out)
    expect(json).toMatchObject({
      files: [{ file: 'bad.xlf', faults: [{ rule: 'structure.required-child', line: 3 }, { rule: 'id.unique' }] }],
      errors: [],
    })
  })

  it('has words for each of its rules', async () => {
    const words = await loadWords(new MemoryHost(), ['en'])
    expect(xliffRules.filter(({ id }) => words(`cli.validate.rules.${id}`) === `cli.validate.rules.${id}`)).toEqual([])
  })
})

describe('validate of other formats', () => {
  it('knows TMX and TBX by their roots', async () => {
    const header =
      '<header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/>'
    const host = new MemoryHost({
      files: {
        'a.tmx': `<tmx version="1.4">${header}<body/></tmx>`,
        'b.tmx': `<tmx version="1.4">${header}</tmx>`,
        'c.xml': '<martif type="TBX" xml:lang="en"><martifHeader/><text><body/></text></martif>',
      },
    })
    const { code, out } = await guillemet(host, 'validate', 'a.tmx', 'b.tmx', 'c.xml')
    expect(code).toBe(1)
    expect(out).toMatch(/^a\.tmx: valid TMX 1\.4\.\nb\.tmx:1:1: structure\.required-child: tmx lacks its body/)
    expect(out).toMatch(/^c\.xml:1:\d+: structure\.required-child: martifHeader lacks its fileDesc/m)
  })
})
