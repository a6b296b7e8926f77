import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'guillemet-docs-'))

/** The package as it would be published, unpacked among links to what it needs: an installation without a network. */
beforeAll(() => {
  const printed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
    cwd: root,
    encoding: 'utf8',
  })
  const [{ filename }] = JSON.parse(printed) as [{ readonly filename: string }]
  const modules = join(home, 'node_modules')
  mkdirSync(join(modules, '.bin'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name))
  execFileSync('tar', ['-xzf', join(home, filename), '-C', modules])
  execFileSync('mv', [join(modules, 'package'), join(modules, 'guillemet')])
  symlinkSync('../guillemet/dist/cli/main.js', join(modules, '.bin/guillemet'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** An empty folder with the package installed. */
function freshFolder(name: string): string {
  const folder = join(home, name)
  mkdirSync(folder)
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function bash(
  folder: string,
  script: string,
  env: Readonly<Record<string, string>> = {},
): { readonly code: number; readonly said: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', CI: '', GITHUB_ACTIONS: '', npm_config_offline: 'true', ...env },
  })
  return { code: status ?? -1, said: `${stdout}${stderr}` }
}

/** The blocks of a page: what is typed, and words that stand in what it says, in that order. */
function steps(page: string): readonly { readonly script: string; readonly words: readonly string[] }[] {
  const blocks = [...page.matchAll(/^```(sh|text)\n([\s\S]*?)^```$/gm)]
  return blocks.flatMap(([, kind, script = ''], index) => {
    if (kind !== 'sh') return []
    const next = blocks[index + 1]
    return [{ script, words: next?.[1] === 'text' ? (next[2] ?? '').split('\n').filter((line) => line !== '') : [] }]
  })
}

describe('the tutorials, as written, with the package', () => {
  it.each(['ci', 'developer', 'translator'])('docs/%s.md', (name) => {
    const folder = freshFolder(name)
    for (const { script, words } of steps(readFileSync(join(root, `docs/${name}.md`), 'utf8'))) {
      const { code, said } = bash(folder, script)
      expect({ script, said, code }).toMatchObject({ code: 0 })
      for (const line of words) for (const word of line.split(/ {2,}/)) expect(said).toContain(word)
    }
  })
})

describe('docs/api.md', () => {
  it('is what the docblocks say', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/api-reference.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})

describe('the action for GitHub', () => {
  const action = parse(readFileSync(join(root, '.github/actions/check/action.yml'), 'utf8'))
  const runOf = (name: string): string =>
    action.runs.steps.find((step: { readonly name: string }) => step.name === name).run

  it('writes the table, annotates, and fails on an error', () => {
    const folder = freshFolder('action')
    const [first] = steps(readFileSync(join(root, 'docs/translator.md'), 'utf8'))
    bash(folder, first?.script ?? '')
    const env = {
      GITHUB_ACTIONS: 'true',
      RUNNER_TEMP: folder,
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      GITHUB_OUTPUT: join(folder, 'output.txt'),
      FAIL_ON: 'error',
      SARIF: 'guillemet.sarif',
      SINCE: '',
    }
    expect(bash(folder, runOf('State of the languages'), env).code).toBe(0)
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('| uk | 4 | 4 | 0 | 0 | 0 |')
    expect(readFileSync(join(folder, 'output.txt'), 'utf8')).toBe(`table=${join(folder, 'guillemet-status.md')}\n`)
    expect(bash(folder, runOf('Check'), env).code).toBe(0)
    bash(folder, `sed -i 's#</source>#</source><target>Рада, 13 жовтня</target>#' locales/uk/vote.xlf`)
    const { code, said } = bash(folder, runOf('Check'), env)
    expect(code).toBe(1)
    expect(said).toContain('::error file=locales/uk/vote.xlf')
    expect(JSON.parse(readFileSync(join(folder, 'guillemet.sarif'), 'utf8')).version).toBe('2.1.0')
  })

  it('puts no input into a script', () => {
    for (const step of action.runs.steps) expect(step.run).not.toContain('${{')
  })
})

describe('the package', () => {
  it('holds what it needs and nothing else', () => {
    const files = (folder: string): readonly string[] =>
      readdirSync(join(home, 'node_modules/guillemet', folder), { recursive: true }).map(String)
    expect(
      files('.')
        .filter((name) => !name.includes('/'))
        .sort(),
    ).toEqual(['LICENSE', 'NOTICES.md', 'README.md', 'dist', 'locales', 'package.json'])
    expect(files('locales').filter((name) => name.endsWith('.json'))).toHaveLength(9)
    expect(files('.').filter((name) => /\.test\.|\.map$|fixtures|\.xlf$/.test(name))).toEqual([])
  })

  it('is imported from an empty folder', () => {
    const folder = freshFolder('import')
    const script = `import { assemble, check, extract, segment } from 'guillemet'; import * as retext from 'guillemet/retext'
      console.log([assemble, check, extract, segment].map((each) => typeof each).join(), Object.keys(retext).length > 3)`
    const { said } = bash(folder, `node --input-type=module -e "$CODE"`, { CODE: script })
    expect(said.trim()).toBe('function,function,function,function true')
  })
})
