import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { fill, guillemet } from './guillemet.js'

/** Pieces of texts, names and paths that a terminal, a CI or a browser would obey. */
const pieces = [
  '\u001B[31m',
  '\u001B]0;x\u0007',
  '\u009B2J',
  '\b\u007F',
  '\u202E',
  '\u2066',
  '\u200F',
  '\uFEFF',
  '\u2028',
  '\uFDD1',
  '\u{E0041}',
  '\uD800',
  '\r',
  '::error::x',
  '::stop-commands::y',
  '##[command]x',
  '##vso[task]',
  '##teamcity[x]',
  'section_start:1:a',
  '<script>alert(1)</script>',
  ']]>',
  '{{count}}',
  '$t(cli.next)',
  '“',
  '”',
  ' ',
  'Mr. ',
  'Olena Kovalenko',
  '. She said ',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join('').replaceAll('\0', ''))

/** Fails where a terminal or a CI would obey what was printed. */
function expectDead(text: string): void {
  expect(text).not.toMatch(
    /[\u0001-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFEFF]/,
  )
  expect(text).not.toMatch(/[\u{E0000}-\u{E007F}]/u)
  expect(text).not.toMatch(/##(?:\[|vso\[|teamcity\[)/)
  expect(text).not.toMatch(/^[^\S\n]*(?:::|section_(?:start|end):)/m)
}
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>]/g, (each) => `&#${each.charCodeAt(0)};`)

/** A world whose article, translation, names, memory and paths hold a text. */
async function world(
  text: string,
): Promise<{ readonly host: MemoryHost; readonly article: string; readonly work: string }> {
  const article = `${text.replace(/[/\0\n]/g, '')}.txt`
  const host = new MemoryHost({
    files: { [`source/${article}`]: `“One ${text} two,” ${text} said.\n${text} thanked 3 of ${text}.\n` },
  })
  host.put('guillemet.config.json', '{"sourceLocale": "en", "targetLocales": ["uk"]}')
  await guillemet(host, 'extract')
  const work = Object.keys(host.snapshot()).find((path) => path.startsWith('locales/uk/')) ?? 'none.xlf'
  host.put(
    work,
    fill(host.text(work) ?? '', (source) => `${source} ${escapeXml(text)} 4`),
  )
  return { host, article: `source/${article}`, work }
}

describe('a text from a file or the line acts on no terminal and no CI', () => {
  it('whatever a person is shown', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const { host, article, work } = await world(text)
        for (const line of [
          ['segment', article, '--locale', 'en', '--explain'],
          ['status'],
          ['status', '--format', 'markdown'],
          ['names', work],
          ['check'],
          ['check', '--fix', '--dry-run'],
          ['validate', work],
          ['tm', 'search', text, '--locale', 'uk', '--min', '50'],
          ['explain', text],
          [text],
          ['check', `--${text}`],
          ['check', '--format', text],
          ['check', '--cwd', text],
          ['check', text],
          ['assemble', '--policy', 'source', '--dry-run'],
        ]) {
          const { out, err } = await guillemet(Object.assign(host, { env: {} }), ...line)
          expectDead(out)
          expectDead(err)
          const coloured = await guillemet(Object.assign(host, { env: { FORCE_COLOR: '1' } }), ...line)
          expectDead((coloured.out + coloured.err).replace(/\u001B\[(?:\d+)?m/g, '\0'))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('however long it is', async () => {
    const text = pieces
      .join('')
      .replaceAll('\r', '')
      .repeat(Math.ceil(1_000_000 / pieces.join('').length))
    const host = new MemoryHost({ files: { 'a.txt': text } })
    for (const line of [
      ['segment', 'a.txt', '--locale', 'en'],
      ['explain', text],
      ['tm', 'search', text, '--locale', 'uk'],
    ]) {
      const { out, err } = await guillemet(host, ...line)
      expectDead(out + err)
    }
  })
})
