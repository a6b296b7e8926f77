import { describe, expect, test, vi } from 'vitest'
import { formats } from '../../src/document/all-formats.js'

describe('formats before they are loaded', () => {
  test('are known by the names and endings that they have', async () => {
    vi.resetModules()
    const fresh = await import('../../src/document/formats.js')
    for (const { name, extensions } of formats) {
      expect(() => fresh.formatFor(undefined, name)).toThrow('has not been loaded')
      const loaded = await Promise.all(extensions.map((ending) => fresh.loadFormat(`a${ending}`)))
      for (const format of loaded) expect(format).toMatchObject({ name, extensions })
      expect(fresh.formatFor(undefined, name)).toBe(loaded[0])
    }
    expect(fresh.knownExtensions()).toEqual(formats.flatMap(({ extensions }) => extensions))
  })
})
