import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { guillemet } from './guillemet.js'

const installed = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0

/** Puts a shell's script into a file and runs a line after it. */
async function shell(name: string, line: string, ...options: readonly string[]): Promise<string> {
  const { code, out } = await guillemet(new MemoryHost(), 'completion', name, ...options)
  expect(code).toBe(0)
  const path = join(tmpdir(), `guillemet-completion-${process.pid}.${name}`)
  writeFileSync(path, out)
  const { stdout, stderr } = spawnSync(name, ['-c', line.replace('SCRIPT', path)], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.trim()
}

const bash = (...typed: readonly string[]): string =>
  `source SCRIPT; COMP_WORDS=(${typed.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${typed.length - 1}; _guillemet; echo "\${COMPREPLY[@]}"`

describe('completion', () => {
  it.each([
    [['guillemet', 'st'], 'strings status'],
    [['guillemet', 'check', '--format', 'j'], 'json jsonl junit'],
    [['guillemet', '--quiet', 'check', '--fail'], '--fail-on'],
    [['guillemet', 'xliff', 'c'], 'convert'],
    [['guillemet', 'nothing', 'x'], ''],
  ])('bash: %j', async (typed, answer) => expect(await shell('bash', bash(...typed))).toBe(answer))

  it.skipIf(!installed('fish'))('fish', async () => {
    expect(await shell('fish', 'source SCRIPT; complete -C"guillemet check --format sa"')).toMatch(/^sarif\b/)
    expect(await shell('fish', 'source SCRIPT; complete -C"guillemet sta"', '--lang', 'fr')).toMatch(/^status\t/)
  })

  it.skipIf(!installed('zsh'))('zsh', async () => {
    const line = 'autoload -Uz compinit; compinit -u -D; source SCRIPT; echo $_comps[guillemet]'
    for (const language of ['en', 'fr', 'ar', 'ja'])
      expect(await shell('zsh', line, '--lang', language)).toBe('_guillemet')
  })

  it('knows no other shell', async () => {
    const { code, err } = await guillemet(new MemoryHost(), 'completion', 'tcsh')
    expect(code).toBe(2)
    expect(err).toContain('bash, zsh, fish')
  })
})
