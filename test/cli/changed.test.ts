import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { nodeHost } from '../../src/workspace/node-host.js'
import { article } from './guillemet.js'

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'guillemet-git-')))
  return () => rmSync(root, { recursive: true, force: true })
})

function git(folder: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main']
  const { status, stdout, stderr } = spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** Runs a line in a real folder. */
async function guillemet(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = ''
  let err = ''
  const output = (write: (text: string) => void) => ({ write, terminal: false, columns: 80 })
  const host = nodeHost({
    stdout: output((text) => {
      out += text
    }),
    stderr: output((text) => {
      err += text
    }),
    env,
    cwd,
    signal: new AbortController().signal,
    processId: process.pid,
    isAlive: () => true,
  })
  const code = await run(args, host)
  return { code, out, err }
}

/** A repository with two articles in two languages; one of them is edited on a branch. */
async function repository(): Promise<void> {
  put('guillemet.config.json', '{"sourceLocale": "en", "targetLocales": ["uk", "de"]}\n')
  put('source/bridge.txt', article)
  put('source/river.txt', 'The river rose on September 3.\n')
  git(root, 'init', '-q')
  expect((await guillemet(root, ['extract'])).code).toBe(0)
  git(root, 'add', '.')
  git(root, 'commit', '-qm', 'first')
  git(root, 'checkout', '-qb', 'edit')
}

const checked = async (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> => {
  const { out, err } = await guillemet(root, ['check', '--format', 'json', ...args], env)
  expect(err).not.toContain('errors')
  return JSON.parse(out).issues.map((issue: { readonly file: string }) => issue.file)
}

describe('check --changed and --since', () => {
  it('looks at what is not committed, and at the work files of an edited article', async () => {
    await repository()
    expect(await checked(['--changed'])).toEqual([])
    put('source/river.txt', 'The river rose again on September 3.\n')
    const path = 'locales/uk/bridge.xlf'
    put(path, `${readFileSync(join(root, path), 'utf8')}<!-- seen -->\n`)
    const { err } = await guillemet(root, ['check', '--changed'])
    expect(err).toContain('3 of 4 files have changed')
  })

  it('looks at what a branch changed, in CI by itself', async () => {
    await repository()
    put('source/river.txt', 'The river rose again on September 3.\n')
    git(root, 'commit', '-qam', 'second')
    for (const line of [
      ['--since', 'main'],
      ['--since', git(root, 'rev-parse', 'main')],
    ])
      expect((await guillemet(root, ['check', ...line])).err).toContain('2 of 4 files have changed')
    git(root, 'update-ref', 'refs/remotes/origin/main', 'main')
    expect((await guillemet(root, ['check', '--changed'], { GITHUB_BASE_REF: 'main' })).err).toContain('2 of 4')
    expect((await guillemet(root, ['check', '--changed'])).err).toContain('0 of 4')
  })

  it('works in a shallow clone, and says what to fetch where a ref is missing', async () => {
    await repository()
    put('source/river.txt', 'The river rose again on September 3.\n')
    git(root, 'commit', '-qam', 'second')
    const clone = join(root, 'clone')
    git(root, 'clone', '-q', '--depth=1', '--branch', 'edit', `file://${root}`, clone)
    const missing = await guillemet(clone, ['check', '--since', 'origin/main'])
    expect(missing.code).toBe(2)
    expect(missing.err).toContain('git fetch --depth=1 origin')
    git(clone, 'fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
    expect((await guillemet(clone, ['check', '--since', 'origin/main'])).err).toContain('2 of 4')
  })

  it.each([['--output=/tmp/x'], ['nowhere'], ['main;touch x'], ['']])('refuses the ref “%s”', async (ref) => {
    await repository()
    const { code } = await guillemet(root, ['check', `--since=${ref}`])
    expect(code).toBe(2)
  })

  it('says so where there is no repository', async () => {
    put('a.xlf', '')
    const { code, err } = await guillemet(root, ['check', 'a.xlf', '--changed'])
    expect(code).toBe(2)
    expect(err).toContain('no git repository')
  })
})
