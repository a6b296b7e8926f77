import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { fill, guillemet } from './guillemet.js'

const text = 'The Abota. Five opened; it rained. “Go; now,” he said.\n'
const srx = `<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="yes"/><body>
<languagerules><languagerule languagerulename="A"><rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules>
<maprules><languagemap languagepattern="EN.*" languagerulename="A"/></maprules></body></srx>`

async function segments(host: MemoryHost, ...args: readonly string[]): Promise<readonly string[]> {
  const { out, code, err } = await guillemet(host, 'segment', 'a.txt', '--locale', 'en', '--json', ...args)
  expect([code, err]).toEqual([0, expect.any(String)])
  return (JSON.parse(out) as { readonly segments: readonly { readonly text: string }[] }).segments.map(
    (each) => each.text,
  )
}

describe('--exceptions and --srx', () => {
  it('come last and win, the exceptions before the SRX; a quotation cut by them stays linked', async () => {
    const host = new MemoryHost({ files: { 'a.txt': text, 'my.srx': srx, 'my.txt': 'Abota.\nopened; ~\n' } })
    expect(await segments(host)).toEqual(['The Abota.', 'Five opened; it rained.', '“Go; now,” he said.'])
    expect(await segments(host, '--exceptions', 'my.txt')).toEqual([
      'The Abota. Five opened; it rained.',
      '“Go; now,” he said.',
    ])
    expect(await segments(host, '--srx', 'my.srx')).toEqual([
      'The Abota.',
      'Five opened;',
      'it rained.',
      '“Go;',
      'now,” he said.',
    ])
    expect(await segments(host, '--srx', 'my.srx', '--exceptions', 'my.txt', '--quotes', 'atomic')).toEqual([
      'The Abota. Five opened; it rained.',
      '“Go; now,” he said.',
    ])
    const { out } = await guillemet(
      host,
      'segment',
      'a.txt',
      '--locale',
      'en',
      '--json',
      '--srx',
      'my.srx',
      '--explain',
    )
    const { quotes, decisions } = JSON.parse(out)
    expect(quotes).toMatchObject([{ segments: ['s4', 's5'] }])
    expect(decisions).toContainEqual({ offset: 23, ends: true, reason: 'user-break', rule: 'my.srx:2:51' })
  })

  it('may stand in the configuration, from its folder; an option goes before', async () => {
    const host = new MemoryHost({
      files: {
        'guillemet.config.json': '{"sourceLocale": "en", "srx": "rules/my.srx", "exceptions": "rules/my.txt"}',
        'rules/my.srx': srx,
        'rules/my.txt': 'Abota.',
        'rules/none.txt': '# nothing',
        'source/a.txt': text,
      },
    })
    host.cwd = '/project/source'
    expect(await segments(host)).toHaveLength(4)
    expect(await segments(host, '--exceptions', '../rules/none.txt')).toHaveLength(5)
  })

  it('are part of what extract compares: other rules cut what nobody has begun to translate, and keep the rest', async () => {
    const host = new MemoryHost({ files: { 'a.txt': `${text}One; two.\n`, 'my.srx': srx } })
    const sources = (): readonly string[] =>
      [...(host.text('a.uk.xlf') ?? '').matchAll(/<source>([^<]*)<\/source>/g)]
        .map((match) => match[1] ?? '')
        .filter((source) => source.trim() !== '')
    const extract = ['extract', 'a.txt', '--source-locale', 'en', '--to', 'uk']
    await guillemet(host, ...extract)
    expect(sources()).toHaveLength(4)
    const first = host.text('a.uk.xlf') ?? ''
    const filled = first.replace(/<source>The Abota\.<\/source>/, (source) => fill(source, () => 'Відд.'))
    expect(filled).not.toBe(first)
    host.put('a.uk.xlf', filled)
    expect(await guillemet(host, ...extract, '--srx', 'my.srx')).toMatchObject({ code: 0 })
    expect(sources()).toEqual(['The Abota.', 'Five opened; it rained.', '“Go; now,” he said.', 'One;', 'two.'])
    expect(host.text('a.uk.xlf')).toContain('Відд.')
    const second = host.snapshot()
    await guillemet(host, ...extract, '--srx', 'my.srx')
    expect(host.snapshot()).toEqual(second)
    await guillemet(host, ...extract)
    expect(sources()).toHaveLength(4)
  })

  it.each([
    [
      '--srx',
      'my.srx',
      srx.replace('<beforebreak>;', '<beforebreak>(;'),
      'my.srx:2:82: The pattern “(;” is no regular expression: something is wrong at “(”. Correct it.\n',
    ],
    [
      '--srx',
      'my.srx',
      srx.replace('"2.0"', '"1.0"'),
      'my.srx:1:1: SRX 1.0 is not one that guillemet reads (2.0). Convert the file.\n',
    ],
    ['--srx', 'my.srx', undefined, 'my.srx: There is no such file. Check the path.\n'],
    [
      '--exceptions',
      'my.txt',
      'a.\n| b\n',
      'my.txt:2:1: The sign | needs text before it and may stand once. Write \\| for the character itself.\n',
    ],
    ['--exceptions', 'my.txt', new Uint8Array([0xff, 0xfe, 0x41, 0]), 'my.txt: '],
  ])(
    '%s refuses a broken file with exit 1 and one line that names the place: %#',
    async (option, name, content, line) => {
      const host = new MemoryHost({ files: { 'a.txt': text, ...(content === undefined ? {} : { [name]: content }) } })
      for (const command of [
        ['segment', 'a.txt', '--locale', 'en'],
        ['extract', 'a.txt', '--to', 'uk'],
      ]) {
        const { code, err, out } = await guillemet(host, ...command, option, name)
        expect([code, out]).toEqual([1, ''])
        expect(err.startsWith(line), err).toBe(true)
        expect(err.trimEnd().split('\n')).toHaveLength(1)
      }
      expect(Object.keys(host.snapshot()).some((path) => path.endsWith('.xlf'))).toBe(false)
    },
  )
})
