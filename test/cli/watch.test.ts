import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { fill, guillemet, workspaceFiles } from './guillemet.js'

/** A world whose changes a test tells. */
class WatchedHost extends MemoryHost {
  onChange: (path: string) => void = () => undefined
  folders: readonly string[] = []
  closed = false
  readonly watch = async (folders: readonly string[], onChange: (path: string) => void) => {
    this.folders = folders
    this.onChange = onChange
    return {
      close: async () => {
        this.closed = true
      },
    }
  }
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2))
}

describe('--watch', () => {
  it('checks again when a work file changes, goes on after a failure, and ends with a signal', async () => {
    const host = new WatchedHost({ files: workspaceFiles })
    await guillemet(host, 'extract')
    const times = (text: string): number => host.err.split(text).length - 1
    const done = guillemet(host, 'check', '--watch')
    await until(() => times('Watching') === 1)
    expect(host.folders).toEqual(['/project'])
    host.onChange('/project/locales/uk/news/bridge.txt')
    host.put('locales/uk/news/bridge.xlf', '<xliff')
    host.onChange('/project/locales/uk/news/bridge.xlf')
    await until(() => times('Watching') === 2)
    expect(host.err).toContain('locales/uk/news/bridge.xlf:1:')
    host.put('guillemet.config.json', '{')
    host.onChange('/project/guillemet.config.json')
    await until(() => times('Watching') === 3)
    expect(host.err).toContain('guillemet.config.json:1:')
    host.interruption.abort()
    host.onChange('/project/guillemet.config.json')
    await done
    expect(host.closed).toBe(true)
  })

  it('assembles again when a target changes, not when it has written an article', async () => {
    const host = new WatchedHost({ files: workspaceFiles })
    await guillemet(host, 'extract')
    const done = guillemet(host, 'assemble', '--watch', '--locale', 'uk')
    await until(() => host.err.includes('Watching'))
    host.put(
      'locales/uk/news/bridge.xlf',
      fill(host.text('locales/uk/news/bridge.xlf') ?? '', (source) => source.toUpperCase()),
    )
    host.onChange('/project/locales/uk/news/bridge.xlf')
    await until(() => host.text('locales/uk/news/bridge.txt') !== undefined)
    await until(() => host.err.split('Watching').length === 3)
    host.onChange('/project/locales/uk/news/bridge.txt')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(host.err.split('Watching')).toHaveLength(3)
    host.interruption.abort()
    await done
  })
})
