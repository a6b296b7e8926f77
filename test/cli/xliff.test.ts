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
