import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../scripts/lint-regexes.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'guillemet-regexes-'))
afterAll(() => rmSync(folder, { recursive: true }))

function lint(text: string): { readonly status: number | null; readonly said: string } {
  const file = join(folder, 'sample.ts')
  writeFileSync(file, text)
  const { status, stderr } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' })
  return { status, said: stderr }
}

it.each([
  ['a quantifier in a quantifier', '/^(?:\\p{L}+)+$/u'],
  ['two over the same characters', '/^\\s*,?\\s*x/u'],
  ['a run that is tried again from each place', '/[\\p{L}\\p{M}]+$/u'],
  ['set notation', '/[\\p{L}--[a-z]]+$/v'],
])('names the line of a slow regular expression: %s', (_, regex) => {
  const { status, said } = lint(`const first: RegExp = /^ok$/u\n\nexport const second: RegExp = ${regex}\n`)
  expect(said).toContain('sample.ts:3: ')
  expect(said).not.toContain('sample.ts:1: ')
  expect(status).toBe(1)
})

it('passes those that take linear time', () => {
  expect(lint('export const one = /^[\\p{L}\\p{M}]+(?:-[\\p{L}]+)*$/u\n')).toEqual({ status: 0, said: '' })
})
