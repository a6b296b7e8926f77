import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { guillemet } from './guillemet.js'

const file = (target: string): string =>
  '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a.txt" datatype="plaintext" source-language="en" target-language="uk"><body>\n' +
  `<trans-unit id="1"><source>The bridge opened on September 3.</source><target>${target}</target><note>theirs</note></trans-unit>\n` +
  '</body></file></xliff>'
const wrong = file('Міст відкрили 3 жовтня.')
const right = file('Міст відкрили 3 вересня.')
const world = (content: string): MemoryHost => new MemoryHost({ files: { 'back.xlf': content } })

describe('guillemet check --annotate', () => {
  it('writes to the translator in the target’s language, whatever the user’s', async () => {
    const host = world(wrong)
    const { code, out, err } = await guillemet(host, 'check', 'back.xlf', '--annotate', '--lang', 'de')
    expect(code).toBe(1)
    expect(out).toContain('Der Monat weicht ab')
    expect(err).toContain('back.xlf')
    const written = host.text('back.xlf') ?? ''
    expect(written).toContain('помилка')
    expect(written).toContain('«September 3»')
    expect(written).toContain('«3 жовтня»')
    expect(written).toContain('<note>theirs</note>')

    await guillemet(host, 'check', 'back.xlf', '--annotate')
    expect(host.text('back.xlf')).toBe(written)
    const corrected = world(written.replace('жовтня.</target>', 'вересня.</target>'))
    expect((await guillemet(corrected, 'check', 'back.xlf', '--annotate')).code).toBe(0)
    expect(corrected.text('back.xlf')).toBe(right)
  })

  it('writes nothing with --dry-run, and nothing where nothing is wrong', async () => {
    for (const [content, options] of [
      [wrong, ['--dry-run']],
      [right, []],
    ] as const) {
      const host = world(content)
      const { err } = await guillemet(host, 'check', 'back.xlf', '--annotate', ...options)
      expect(err).toContain('back.xlf')
      expect(host.writes).toEqual([])
      expect(host.text('back.xlf')).toBe(content)
    }
  })

  it('leaves out what is suppressed', async () => {
    const host = world(wrong)
    await guillemet(host, 'check', 'back.xlf', '--update-baseline')
    await guillemet(host, 'check', 'back.xlf', '--annotate')
    expect(host.text('back.xlf')).toBe(wrong)
  })
})
