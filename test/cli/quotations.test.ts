import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { fill, guillemet } from './guillemet.js'

const first = 'Ann came to the river.\n“We will rebuild every bridge in the country,” Kovalenko said.\n'
const second =
  'Nobody knew when it began.\nThen she spoke. “We will rebuild every bridge in the country,” Kovalenko repeated.\n'
const files = {
  'guillemet.config.json': '{"sourceLocale": "en", "targetLocales": ["uk"]}',
  'source/a.txt': first,
  'source/b.txt': second,
}

/** A workspace whose two articles are translated, each quotation by these words. */
async function translated(one: string, other: string): Promise<MemoryHost> {
  const host = new MemoryHost({ files })
  await guillemet(host, 'extract')
  for (const [name, words] of [
    ['a', one],
    ['b', other],
  ] as const) {
    const path = `locales/uk/${name}.xlf`
    const work = fill(host.text(path) ?? '', (source) =>
      source.includes('bridge') ? `«${words}», — сказала Коваленко.` : 'Усе почалося вчора ввечері.',
    )
    host.put(path, work)
  }
  return host
}

interface Found {
  readonly rule: string
  readonly file: string
  readonly message: string
  readonly fingerprint: string
  readonly suppressed?: string
  readonly related: readonly { readonly file?: string; readonly text: string }[]
}

const rendered = (out: string): readonly Found[] =>
  (JSON.parse(out) as { readonly issues: readonly Found[] }).issues.filter(({ rule }) => rule === 'quotes.rendered')

describe('a quotation in two files', () => {
  it('has its translation beside it as soon as the second article is extracted', async () => {
    const host = new MemoryHost({ files: { ...files, 'source/b.txt': 'Soon.\n' } })
    await guillemet(host, 'extract')
    const work = fill(host.text('locales/uk/a.xlf') ?? '', () => '«Ми відбудуємо кожен міст у країні», — сказала вона.')
    host.put('locales/uk/a.xlf', work)
    host.put('source/b.txt', second)
    await guillemet(host, 'extract')
    const found = host.text('locales/uk/b.xlf')
    expect(found?.match(/<mtc:match [^>]*type="am"[\s\S]*?<target[^>]*>([^<]*)</)?.[1]).toBe(
      'Ми відбудуємо кожен міст у країні',
    )
    expect(found).not.toMatch(/<segment[^>]*>\s*<source[^>]*>[^<]*<\/source>\s*<target/)
    host.writes = []
    await guillemet(host, 'extract')
    expect(host.text('locales/uk/b.xlf')).toBe(found)
  })

  it('is told where it is translated in two ways, with the other place', async () => {
    const host = await translated('Ми відбудуємо кожен міст у країні', 'Кожен міст країни буде відновлено')
    const { out } = await guillemet(host, 'check', '--json')
    expect(rendered(out)).toMatchObject([
      {
        file: 'locales/uk/b.xlf',
        message: expect.stringContaining('“Ми відбудуємо кожен міст у країні” in locales/uk/a.xlf'),
        related: [{ file: 'locales/uk/a.xlf', text: 'Ми відбудуємо кожен міст у країні' }],
      },
    ])
    const both = await guillemet(host, 'check', 'locales/uk/b.xlf', 'locales/uk/a.xlf', '--json')
    expect(rendered(both.out)).toHaveLength(1)
    // Alone it has nothing to be compared with.
    expect(rendered((await guillemet(host, 'check', 'locales/uk/b.xlf', '--json')).out)).toEqual([])
    // Loose files may be two translations of one article, which are not one work.
    host.put('loose/a.xlf', host.text('locales/uk/a.xlf') ?? '')
    host.put('loose/b.xlf', host.text('locales/uk/b.xlf') ?? '')
    expect(rendered((await guillemet(host, 'check', 'loose/a.xlf', 'loose/b.xlf', '--json')).out)).toEqual([])
    const sarif = await guillemet(host, 'check', '--format', 'sarif')
    expect(sarif.out).toMatch(/"relatedLocations":[^\]]+"uri":\s*"locales\/uk\/a.xlf"/)
    expect((await guillemet(host, 'check', '--format', 'html')).code).toBe(0)
  })

  it('is told past a work file that cannot be read', async () => {
    const host = await translated('Ми відбудуємо кожен міст у країні', 'Кожен міст країни буде відновлено')
    host.put('source/aa.txt', 'Nothing is quoted here.')
    host.put('locales/uk/aa.xlf', 'no XML')
    const { out, err } = await guillemet(host, 'check', '--json')
    expect(err).toContain('locales/uk/aa.xlf')
    expect(rendered(out)).toMatchObject([{ file: 'locales/uk/b.xlf' }])
  })

  it('is as it is where both translations are one', async () => {
    const host = await translated('Ми відбудуємо кожен міст у країні', 'ми відбудуємо кожен міст у країні')
    expect(rendered((await guillemet(host, 'check', '--json')).out)).toEqual([])
  })

  it('may be accepted: by a suppression, and by a note', async () => {
    const host = await translated('Ми відбудуємо кожен міст у країні', 'Кожен міст країни буде відновлено')
    const [found] = rendered((await guillemet(host, 'check', '--json')).out)
    const accepted = [{ fingerprint: found?.fingerprint, rule: 'quotes.rendered', reason: 'two speeches' }]
    host.put('guillemet.suppressions.json', JSON.stringify(accepted))
    expect(rendered((await guillemet(host, 'check', '--json')).out)).toMatchObject([{ suppressed: 'two speeches' }])
    host.put('guillemet.suppressions.json', '[]')
    const path = 'locales/uk/b.xlf'
    const noted = host
      .text(path)
      ?.replace(
        /(<unit [^>]*>(?:(?!<\/unit>)[\s\S])*?<notes>)(?=(?:(?!<\/unit>)[\s\S])*bridge)/,
        '$1<note>guillemet-ignore quotes.rendered: two speeches</note>',
      )
    host.put(path, noted ?? '')
    expect(rendered((await guillemet(host, 'check', '--json')).out)).toEqual([])
  })
})

describe('quotations of the configuration', () => {
  const quotations = [
    {
      speaker: 'Olena Kovalenko',
      words: 'We will rebuild every bridge in the country',
      original: 'Ми відбудуємо всі мости країни',
      locale: 'uk',
    },
  ]
  const config = JSON.stringify({ sourceLocale: 'en', targetLocales: ['uk', 'de'], quotations })

  it('go to the translator, into the draft and into the check', async () => {
    const host = new MemoryHost({
      files: {
        ...files,
        'guillemet.config.json': config,
        'source/c.txt': '“We will rebuild every bridge in the country.”\n',
      },
    })
    await guillemet(host, 'extract', '--for', 'generic')
    expect(host.text('locales/uk/a.xlf')).toContain('Ми відбудуємо всі мости країни (Olena Kovalenko)')
    expect(host.text('handoff/uk/a.generic.xlf')).toContain('Ми відбудуємо всі мости країни (Olena Kovalenko)')
    expect(host.text('locales/de/a.xlf')).not.toContain('відбудуємо')
    await guillemet(host, 'pretranslate')
    expect(host.text('locales/uk/c.xlf')).toMatch(/<target[^>]*>«Ми відбудуємо всі мости країни»\.<\/target>/)
    const work = fill(
      host.text('locales/uk/a.xlf') ?? '',
      () => '«Ми відновимо кожен міст у державі», — сказала Коваленко.',
    )
    host.put('locales/uk/a.xlf', work)
    const { out } = await guillemet(host, 'check', 'locales/uk/a.xlf')
    expect(out).toContain('quotes.original')
    expect(out).toContain('Ми відбудуємо всі')
  })

  it.each([
    ['{"quotations": [{"words": "a", "original": "b"}]}', '1:17'],
    ['{"quotations": [{"words": "a", "original": "b", "locale": "u_k!"}]}', '1:59'],
    ['{"quotations": [\n {"words": "…", "original": "b", "locale": "uk"}]}', '2:12'],
    ['{"quotations": [{"words": "a", "original": "b", "locale": "uk", "spaker": "c"}]}', '1:65'],
    ['{"quotations": {"words": "a"}}', '1:16'],
  ])('%s is refused with its place', async (text, place) => {
    const host = new MemoryHost({ files: { ...files, 'guillemet.config.json': text } })
    const { code, err } = await guillemet(host, 'extract')
    expect(code).toBe(2)
    expect(err).toContain(`guillemet.config.json:${place}: `)
  })
})
