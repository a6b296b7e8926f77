import { describe, expect, it } from 'vitest'
import { columns } from '../../src/report/index.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { article, guillemet } from './guillemet.js'

const nested = `He left. “It is so. I said ‘Never. “Ever,” and so,’ that is all,” said Olena Kovalenko.
`

/** A view as text, without colours. */
async function view(text: string, tag: string, ...args: readonly string[]): Promise<readonly string[]> {
  const host = new MemoryHost({ files: { 'a.txt': text } })
  const { out, code } = await guillemet(host, 'segment', 'a.txt', '--locale', tag, ...args)
  expect(code).toBe(0)
  return out.trimEnd().split('\n')
}

/** The same on a coloured terminal of some width. */
async function terminal(text: string, tag: string, width: number, ...args: readonly string[]): Promise<string> {
  const host = new MemoryHost({ files: { 'a.txt': text }, terminal: true })
  const narrow = { ...host, stdout: { ...host.stdout, columns: width } } as MemoryHost
  await guillemet(narrow, 'segment', 'a.txt', '--locale', tag, ...args)
  return host.out
}

describe('segment for a person', () => {
  it('shows one segment a line, those inside a quotation indented by its level, the speaker named', async () => {
    expect(await view(article, 'en')).toEqual([
      'a.txt',
      's1    Minister Opens New Bridge',
      's2    Olena Kovalenko opened the bridge on September 3.',
      's3    She thanked 120 workers.',
      's4      ‘Meetings like this should lead to results.',
      '        q1 (s4–s5), level 1, speech, said by Kovalenko',
      's5      And the best result is peace,’ Kovalenko said.',
      'a.txt: segments: 5, quotations: 1.',
    ])
    const lines = await view(nested, 'en')
    expect(lines.filter((line) => /^s\d/.test(line)).map((line) => line.slice(6).search(/\S/))).toEqual([0, 2, 2, 4])
  })

  it('colours quotations by level and marks the speaker, whatever the locale', async () => {
    const shown = await terminal(nested, 'en', 90)
    const colour = (text: string): string | undefined =>
      new RegExp(`\\u001B\\[(\\d+)m[^\\u001B]*${text}`).exec(shown)?.[1]
    expect([colour('It is so'), colour('Never'), colour('Ever'), colour('that is all')]).toEqual([
      '35',
      '36',
      '33',
      '35',
    ])
    expect(shown).toContain('\u001B[1mOlena Kovalenko\u001B[0m.')
    expect(await terminal(nested, 'en', 90, '--no-color')).not.toContain('\u001B')
  })

  it('keeps within a narrow terminal, wide characters counted double, and does not wrap for a pipe', async () => {
    const texts: readonly (readonly [string, string])[] = [
      ['en', nested],
      ['ja', '大臣は「このような会議は成果をもたらすべきだ。最も良い成果は『平和』だ」と述べた。\n'],
      ['ar', 'قالت الوزيرة: «مثل هذه الاجتماعات ينبغي أن تؤدي إلى نتائج. وأفضل نتيجة هي السلام».\n'],
    ]
    for (const [tag, text] of texts) {
      const shown = await terminal(text, tag, 40, '--no-color', '--explain')
      for (const line of shown.trimEnd().split('\n')) expect(columns(line), line).toBeLessThanOrEqual(40)
      for (const word of text.trim().split(/[\s、。]+/)) expect(shown.replace(/\s/g, '')).toContain(word.slice(0, 8))
    }
    expect((await view(`${'word '.repeat(60)}end.\n`, 'en'))[1]).toHaveLength(6 + 5 * 60 + 4)
  })

  it('keeps the stops of right-to-left text in place on a terminal only', async () => {
    const text = 'قالت نعم.\n'
    expect(await terminal(text, 'ar', 60, '--no-color')).toContain('s1    \u200Fقالت نعم.\u200F\n')
    expect((await view(text, 'ar'))[1]).toBe('s1    قالت نعم.')
  })

  it('says of marks that nothing closes or that close nothing where they stand', async () => {
    const lines = await view('One.\nHe said ” no. “Never\n', 'en')
    expect(lines.slice(2)).toEqual([
      's2    He said ” no.',
      '      2:9: The closing mark ” has no opening mark.',
      's3      “Never',
      '        q1, level 1, speech',
      '        2:15: The opening mark “ is never closed.',
      'a.txt: segments: 3, quotations: 1.',
    ])
  })

  it('explains each mark and each break from left to right, with the rule’s id', async () => {
    const lines = await view('Mr. Hale said, “Don’t.” He left.\n', 'en', '--explain')
    expect(lines.slice(1)).toEqual([
      's1    Mr. Hale said, “Don’t.”',
      '      q1, level 1, speech, said by Mr. Hale',
      '      1:4 Mr. does not end the sentence: an abbreviation stands here (abbreviation)',
      '      1:16 “ opens a quotation: it stands before a word (opening-side)',
      '      1:20 ’ is an apostrophe: it stands inside a word (inside-word)',
      '      1:23 ” closes a quotation: a quotation is open that it closes (expected)',
      '      1:24 “Don’t.” ends the sentence: a mark that ends sentences (terminal)',
      's2    He left.',
      '      1:33 left. ends the sentence: the paragraph ends (paragraph-end)',
      'a.txt: segments: 2, quotations: 1.',
    ])
  })

  it.each(['en', 'uk', 'de', 'fr', 'es', 'pl', 'ja', 'zh-Hans', 'ar'])(
    'has words for the reasons in %s',
    async (lang) => {
      const texts: readonly (readonly [string, string])[] = [
        [
          'en',
          `${nested}The boys’ “A” at 6 p.m. in ’90s by J. R. Hale, 5'11" etc. No. 5 (a. b.) ... so\n1. One\n“Why?” he said. ” x\n`,
        ],
        ['ja', '「行く。」と述べた。\n'],
        ['de', 'Am 1. September sagte er: „Ja!“ – und z. B. ging. Der 2. Zug.\n'],
        ['he', 'צה"ל אמר ב"הארץ" כך.\n'],
      ]
      for (const [tag, text] of texts)
        for (const line of await view(text, tag, '--explain', '--lang', lang)) {
          const [, reason, id] = / ?[:：] ?(.*) \(([a-z-]+)\)$/.exec(line) ?? []
          if (id !== undefined) expect(reason, line).not.toBe(id)
          expect(line).not.toContain('cli.segment')
        }
    },
  )

  it('shows deep nests, one long mark after another and a run of letters without spaces', async () => {
    const deep = await terminal(`${'«a '.repeat(20_000)}${'b» '.repeat(20_000)}\n`, 'fr', 60, '--no-color')
    expect(deep).toMatch(/q100, level 100/)
    for (const line of deep.split('\n')) expect(columns(line)).toBeLessThanOrEqual(60)
    expect((await view(`${'‘'.repeat(200_000)}\n`, 'en'))[1]).toBe(`s1    ${'‘'.repeat(200_000)}`)
    expect((await terminal(`${'ประโยค'.repeat(20_000)}\n`, 'th', 60)).split('\n').length).toBeGreaterThan(1000)
  })

  it('gives the decisions in JSON only where they are asked for', async () => {
    const host = new MemoryHost({ files: { 'a.txt': 'One. Two.' } })
    const json = async (...args: readonly string[]): Promise<object> =>
      JSON.parse((await guillemet(host, 'segment', 'a.txt', '--locale', 'en', '--json', ...args)).out)
    expect(await json()).not.toHaveProperty('decisions')
    expect(await json('--explain')).toMatchObject({
      decisions: [
        { offset: 4, ends: true, reason: 'terminal' },
        { offset: 9, ends: true, reason: 'paragraph-end' },
      ],
    })
  })
})
