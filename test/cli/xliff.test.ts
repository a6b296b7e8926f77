import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { guillemet } from './guillemet.js'

const folder = new URL('../xliff/fixtures/', import.meta.url)
const fixtures = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))]))

describe('xliff roundtrip', () => {
  it.each([...fixtures.keys()])('writes %s as it was', async (name) => {
    const bytes = fixtures.get(name) ?? new Uint8Array()
    const host = new MemoryHost({ files: { 'in.xlf': bytes } })
    expect(await guillemet(host, 'xliff', 'roundtrip', 'in.xlf', '-o', 'out.xlf')).toMatchObject({ code: 0, err: '' })
    expect(host.text('out.xlf')).toBe(host.text('in.xlf'))
  })

  it('refuses what is no XLIFF, and writes nothing', async () => {
    const host = new MemoryHost({ files: { 'in.xlf': '<a>\n</a>', 'torn.xlf': '<xliff version="1.0"><file' } })
    const said = await guillemet(host, 'xliff', 'roundtrip', 'in.xlf', '-o', 'out.xlf')
    expect(said).toMatchObject({ code: 1, out: '' })
    expect(said.err).toMatch(/^in\.xlf:1:1: /)
    expect((await guillemet(host, 'xliff', 'roundtrip', 'torn.xlf', '-o', 'out.xlf')).err).toMatch(/^torn\.xlf:1:/)
    expect(host.text('out.xlf')).toBeUndefined()
  })

  it('says what it needs', async () => {
    const host = new MemoryHost({ files: { 'in.xlf': '<a/>' } })
    expect(await guillemet(host, 'xliff', 'rountrip', 'in.xlf')).toMatchObject({ code: 2 })
    expect((await guillemet(host, 'xliff', 'roundtrip', 'in.xlf')).err).toContain('--out')
    expect((await guillemet(host, 'xliff', '--help')).out).toContain('guillemet xliff roundtrip')
  })
})

describe('xliff convert', () => {
  it('writes another version, and lists what it cannot hold', async () => {
    const host = new MemoryHost({ files: { 'in.xlf': fixtures.get('2.0.xlf') ?? '' } })
    const said = await guillemet(host, 'xliff', 'convert', 'in.xlf', '--to', '1.2', '-o', 'out.xlf')
    expect(said.code).toBe(0)
    expect(said.out).toMatch(/^in\.xlf:\d+:\d+: mda:metadata: XLIFF 1\.2 has nothing for it\. It is carried along/m)
    expect(said.out).toMatch(/Wrote out\.xlf\n$/)
    expect((await guillemet(host, 'validate', 'out.xlf')).out).toContain('valid XLIFF 1.2')
    const json: unknown = JSON.parse(
      (await guillemet(host, 'xliff', 'convert', 'out.xlf', '--to', '2.1', '-o', 'back.xlf', '--json')).out,
    )
    expect(json).toMatchObject({ schema: 'guillemet.xliff/1', file: 'out.xlf', version: '2.1', unheld: [] })
    expect((await guillemet(host, 'validate', 'back.xlf')).out).toContain('valid XLIFF 2.1')
    expect((await guillemet(host, 'xliff', 'convert', 'in.xlf', '-o', 'x.xlf')).err).toContain('--to')
  })
})
