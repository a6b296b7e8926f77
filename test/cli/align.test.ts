import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { guillemet } from './guillemet.js'

const files = {
  'a.txt': 'Olena Koval bought 40 books.\nThe night was quiet.\nMarko Novak read 17 letters.\n',
  'b.txt': 'Олена Коваль купила 40 книг.\nМарко Новак прочитав 17 листів.\nУсі 99 гостей пішли.\n',
}
const line = ['align', 'a.txt', 'b.txt', '--to', 'uk', '--source-locale', 'en'] as const

describe('guillemet align', () => {
  it('writes a valid work file, and names with places what has no counterpart', async () => {
    const host = new MemoryHost({ files })
    const { code, out, err } = await guillemet(host, ...line)
    expect({ code, out }).toEqual({ code: 0, out: 'Wrote a.uk.xlf\n' })
    expect(err).toMatch(/^a\.txt:2:1: /m)
    expect(err).toMatch(/^b\.txt:3:1: .*99/m)
    expect(err).toMatch(/without a translation: 1/)
    expect(host.text('a.uk.xlf')).toContain('Марко Новак прочитав 17 листів.')
    expect(await guillemet(host, 'validate', 'a.uk.xlf')).toMatchObject({ code: 0 })
    expect(await guillemet(host, 'check', 'a.uk.xlf')).toMatchObject({ code: 0 })
  })

  it('never writes over a work file that is there, unless it is named', async () => {
    const host = new MemoryHost({ files: { ...files, 'a.uk.xlf': 'mine' } })
    expect(await guillemet(host, ...line)).toMatchObject({ code: 2, err: expect.stringContaining('--out') })
    expect(host.text('a.uk.xlf')).toBe('mine')
    expect(await guillemet(host, ...line, '-o', 'new.xlf')).toMatchObject({ code: 0, out: 'Wrote new.xlf\n' })
  })

  it('writes nothing in a dry run, and asks for one language', async () => {
    const host = new MemoryHost({ files })
    expect(await guillemet(host, ...line, '--dry-run')).toMatchObject({ code: 0, out: 'Would write a.uk.xlf\n' })
    expect(host.writes).toEqual([])
    expect(await guillemet(host, 'align', 'a.txt', 'b.txt')).toMatchObject({ code: 2 })
    expect(await guillemet(host, ...line, '--to', 'uk,de')).toMatchObject({ code: 2 })
  })
})
