import { describe, expect, it } from 'vitest'
import { withLock } from '../../src/workspace/lock.js'
import { SetupError } from '../../src/workspace/setup-error.js'
import { MemoryHost } from './memory-host.js'

const lock = (pid: number, host = 'here'): string => JSON.stringify({ pid, host, started: 1 })

describe('withLock', () => {
  it('holds the lock while it works and leaves nothing behind, also after a failure', async () => {
    const host = new MemoryHost()
    await withLock(host, '/project', async () => {
      expect(JSON.parse(host.text('.guillemet/lock') ?? '')).toMatchObject({ pid: 100, host: 'here' })
    })
    await expect(withLock(host, '/project', async () => Promise.reject(new Error('x')))).rejects.toThrow('x')
    expect([...host.entries.keys()]).toEqual(['/', '/project'])
  })

  it.each([
    ['a dead process here', lock(7)],
    ['a run with our own number (a container that started again)', lock(100)],
    ['a torn lock', '{"pid":'],
    ['an empty lock', ''],
  ])('takes it over from %s', async (_, text) => {
    const host = new MemoryHost({ files: { '.guillemet/lock': text } })
    expect(await withLock(host, '/project', async () => 'done')).toBe('done')
    expect(host.snapshot()).toEqual({})
  })

  it.each([
    ['a living process', lock(8)],
    ['a process of another machine', lock(7, 'there')],
  ])('waits, then names %s', async (_, text) => {
    const host = new MemoryHost({ files: { '.guillemet/lock': text } })
    host.alive.add(8)
    const attempt = withLock(host, '/project', async () => 'done')
    await expect(attempt).rejects.toThrow(SetupError)
    expect(host.text('.guillemet/lock')).toBe(text)
  })

  it('goes on once the other run is done', async () => {
    const host = new MemoryHost({ files: { '.guillemet/lock': lock(8) } })
    host.alive.add(8)
    const { sleep } = host
    host.sleep = async (milliseconds) => {
      await sleep(milliseconds)
      host.entries.delete('/project/.guillemet/lock')
    }
    expect(await withLock(host, '/project', async () => 'done')).toBe('done')
  })
})
