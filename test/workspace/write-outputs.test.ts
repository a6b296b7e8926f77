import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/model/input-error.js'
import { SetupError } from '../../src/workspace/setup-error.js'
import { writeOutputs } from '../../src/workspace/write-outputs.js'
import { MemoryHost } from './memory-host.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const outputs = [
  { path: '/project/locales/uk/a.xlf', bytes: bytes('new a') },
  { path: '/project/locales/uk/a.txt', bytes: bytes('new b') },
]

describe('writeOutputs', () => {
  it('writes what differs, says so, and leaves no temporary file', async () => {
    const host = new MemoryHost({ files: { 'locales/uk/a.txt': 'new b' } })
    const written = await writeOutputs(host, outputs, { root: '/project' })
    expect(written.map((each) => each.changed)).toEqual([true, false])
    expect(host.snapshot()).toEqual({ 'locales/uk/a.xlf': 'new a', 'locales/uk/a.txt': 'new b' })
  })

  it('touches nothing the second time, nor in a dry run', async () => {
    const host = new MemoryHost()
    await writeOutputs(host, outputs, { root: '/project', dryRun: true })
    expect(host.writes).toEqual([])
    await writeOutputs(host, outputs, { root: '/project' })
    host.writes = []
    await writeOutputs(host, outputs, { root: '/project' })
    expect(host.writes).toEqual([])
  })

  it('syncs each file’s folder after its rename', async () => {
    const host = new MemoryHost()
    await writeOutputs(host, outputs.slice(0, 1), { root: '/project' })
    expect(host.writes.at(-2)).toBe('rename /project/locales/uk/a.xlf')
    expect(host.writes.at(-1)).toBe('sync /project/locales/uk')
  })

  it('leaves every file old and whole or new and whole, whichever operation fails', async () => {
    const clean = new MemoryHost({ files: { 'locales/uk/a.xlf': 'old a', 'locales/uk/a.txt': 'old b' } })
    await writeOutputs(clean, outputs, { root: '/project' })
    expect(clean.writes.length).toBeGreaterThan(5)
    for (let number = 1; number <= clean.writes.length; number += 1)
      for (const code of ['EIO', 'ENOSPC', 'EACCES']) {
        const host = new MemoryHost({ files: { 'locales/uk/a.xlf': 'old a', 'locales/uk/a.txt': 'old b' } })
        host.failAt = { number, code }
        await expect(writeOutputs(host, outputs, { root: '/project' })).rejects.toThrow(SetupError)
        const files = host.snapshot()
        expect(Object.keys(files).sort()).toEqual(['locales/uk/a.txt', 'locales/uk/a.xlf'])
        expect(['old a', 'new a']).toContain(files['locales/uk/a.xlf'])
        expect(['old b', 'new b']).toContain(files['locales/uk/a.txt'])
        host.failAt = undefined
        await writeOutputs(host, outputs, { root: '/project' })
        expect(host.snapshot()).toEqual(clean.snapshot())
      }
  })

  it('sweeps the temporary files of dead runs only', async () => {
    const host = new MemoryHost({ files: { 'locales/uk/.a.xlf.7.abc.tmp': 'x', 'locales/uk/.a.xlf.8.abc.tmp': 'y' } })
    host.alive.add(8)
    await writeOutputs(host, outputs, { root: '/project' })
    expect(Object.keys(host.snapshot()).filter((path) => path.endsWith('.tmp'))).toEqual([
      'locales/uk/.a.xlf.8.abc.tmp',
    ])
  })

  it.each([
    ['a step out', '/other/a.txt'],
    ['a hidden folder', '/project/.git/config'],
    ['node_modules', '/project/node_modules/a.txt'],
    ['a link at the end', '/project/link.txt'],
    ['a link on the way', '/project/away/a.txt'],
    ['a folder', '/project/folder'],
    ['a device', '/project/pipe'],
  ])('refuses %s, and writes nothing', async (_, path) => {
    const host = new MemoryHost({ files: { 'folder/x': 'x', '/etc/passwd': 'p' } })
    host.entries.set('/project/link.txt', { link: '/etc/passwd' })
    host.entries.set('/project/away', { link: '/etc' })
    host.entries.set('/project/pipe', 'fifo')
    const attempt = writeOutputs(host, [outputs[0] ?? { path, bytes: bytes('') }, { path, bytes: bytes('!') }], {
      root: '/project',
    })
    await expect(attempt).rejects.toThrow(InputError)
    expect(host.writes).toEqual([])
  })
})
