import { describe, expect, it } from 'vitest'
import { rules } from '../../src/check/index.js'
import { columns } from '../../src/report/index.js'
import { xliffRules } from '../../src/xliff/index.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { guillemet } from './guillemet.js'

const catalogueLanguages = ['en', 'uk', 'de', 'fr', 'es', 'pl', 'ja', 'zh-Hans', 'ar']

describe('explain', () => {
  it.each([...rules.keys()])('%s has a page of its own that leaves no placeholder', async (id) => {
    const { code, out } = await guillemet(new MemoryHost(), 'explain', id)
    expect(code).toBe(0)
    expect(out.startsWith(`${id}  `)).toBe(true)
    expect(out).not.toMatch(/\{\{|rules\.\w/)
    expect(out).toMatch(/\nSource \(\S+ > \S+\):\n {2}\S[\s\S]*\nWrong:\n {2}\S[\s\S]*\nRight:\n {2}\S/)
    for (const line of out.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80)
  })

  it.each(catalogueLanguages)('says of the example what check says of it: %s', async (language) => {
    const { out } = await guillemet(new MemoryHost(), '--lang', language, 'explain', 'dates.month')
    const [, message = '', ...rest] = out.split('\n\n')
    for (const word of ['3. September', '3 octobre']) expect(message.replace(/\s+/g, ' ')).toContain(word)
    const lines = rest.join('\n').split('\n')
    for (const line of ['  Die Brücke wurde am 3. September eröffnet.', '  Le pont a ouvert le 3 septembre.'])
      expect(lines).toContain(line)
    if (language !== 'en') expect(out).not.toMatch(/Wrong:|Right:/)
  })

  it('shows what nobody sees, numbers segments, and puts right what is wrong in the source too', async () => {
    const lines = async (id: string): Promise<readonly string[]> =>
      (await guillemet(new MemoryHost(), 'explain', id)).out.split('\n')
    expect(await lines('typography.french-space')).toContain('  Qui est-ce\\u{202f}?')
    expect(await lines('characters.bidi')).toContain('  הספר \\u{202b}(ABC) כאן.')
    expect(await lines('names.territory')).toContain('  3. Це прибуло з Франції.')
    expect(await lines('quotes.unclosed')).toEqual(
      expect.arrayContaining([
        '  “We will wait, she said.',
        '  “We will wait,” she said.',
        '  „Poczekamy” – powiedziała.',
      ]),
    )
    expect(await lines('completeness.missing')).toContain('  –')
  })

  it('keeps texts from right to left apart on a terminal', async () => {
    const { out } = await guillemet(new MemoryHost({ terminal: true }), '--no-color', 'explain', 'dates.weekday')
    expect(out).toContain('\n  \u200Fيجتمع المجلس يوم الخميس.\u200F\n')
  })

  it.each(xliffRules)('$id of validate has a page with its section and an example', async ({ id, section }) => {
    const { code, out } = await guillemet(new MemoryHost(), 'explain', id)
    expect(code).toBe(0)
    expect(out.startsWith(`${id}  `)).toBe(true)
    expect(out.replace(/\s+/g, ' ')).toContain(section)
    expect(out).not.toMatch(/\{\{|rules\.\w/)
    expect(out).toMatch(/Wrong:\n {2}<[^\n]+\nRight:\n {2}<[^\n]+\n$/)
  })

  it.each(catalogueLanguages)('says how likeness is counted: %s', async (language) => {
    const { code, out } = await guillemet(new MemoryHost(), '--lang', language, 'explain', 'similarity')
    expect(code).toBe(0)
    const text = out.replace(/\s+/g, ' ')
    for (const figure of ['1 − ', '100 %', '99 %', '70 %', '50 %', '80 %', '--min']) expect(text).toContain(figure)
    for (const line of out.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80)
  })

  it('lists all rules where none is named', async () => {
    const { out } = await guillemet(new MemoryHost(), 'explain')
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual([...rules.keys(), ...xliffRules.map(({ id }) => id), 'similarity'])
  })
})
