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
    expect(out.split('\n').length).toBeGreaterThan(6)
    for (const line of out.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80)
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
