import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../src/check/index.js'
import { xliffRules } from '../src/xliff/index.js'
import { type Installed, installPackage, root } from './installed.js'

let installed: Installed
beforeAll(() => {
  installed = installPackage()
})
afterAll(() => installed.remove())

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
  it.each(['ci', 'developer', 'editor', 'translator'])('docs/%s.md', (name) => {
    const folder = installed.freshFolder(name)
    for (const { script, words } of steps(readFileSync(join(root, `docs/${name}.md`), 'utf8'))) {
      const { code, said } = installed.bash(folder, script)
      expect({ script, said, code }).toMatchObject({ code: 0 })
      for (const line of words) for (const word of line.split(/ {2,}/)) expect(said).toContain(word)
    }
  })
})

describe('a reference that a script writes', () => {
  it.each([
    ['docs/api.md', 'scripts/api-reference.mjs'],
    ['docs/rules.md', 'scripts/rules-reference.mjs'],
  ])('%s is what %s writes', (_, script) => {
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { cwd: root, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('has an anchor for each rule, once', () => {
    const anchors = [...readFileSync(join(root, 'docs/rules.md'), 'utf8').matchAll(/^### <a id="([^"]+)">/gm)]
    expect(anchors.map(([, id]) => id)).toEqual([...rules.keys(), ...xliffRules.map(({ id }) => id)])
  })
})

describe('the action for GitHub', () => {
  const action = parse(readFileSync(join(root, '.github/actions/check/action.yml'), 'utf8'))
  const runOf = (name: string): string =>
    action.runs.steps.find((step: { readonly name: string }) => step.name === name).run

  it('writes the table, annotates, and fails on an error', () => {
    const folder = installed.freshFolder('action')
    const [first] = steps(readFileSync(join(root, 'docs/translator.md'), 'utf8'))
    installed.bash(folder, first?.script ?? '')
    const env = {
      GITHUB_ACTIONS: 'true',
      RUNNER_TEMP: folder,
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      GITHUB_OUTPUT: join(folder, 'output.txt'),
      FAIL_ON: 'error',
      SARIF: 'guillemet.sarif',
      SINCE: '',
    }
    expect(installed.bash(folder, runOf('State of the languages'), env).code).toBe(0)
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('| uk | 4 | 4 | 0 | 0 | 0 |')
    expect(readFileSync(join(folder, 'output.txt'), 'utf8')).toBe(`table=${join(folder, 'guillemet-status.md')}\n`)
    expect(installed.bash(folder, runOf('Check'), env).code).toBe(0)
    installed.bash(folder, `sed -i 's#</source>#</source><target>Рада, 13 жовтня</target>#' locales/uk/vote.xlf`)
    const { code, said } = installed.bash(folder, runOf('Check'), env)
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
      readdirSync(join(installed.home, 'node_modules/guillemet', folder), { recursive: true }).map(String)
    expect(
      files('.')
        .filter((name) => !name.includes('/'))
        .sort(),
    ).toEqual(['LICENSE', 'NOTICES.md', 'README.md', 'dist', 'locales', 'package.json'])
    expect(files('locales').filter((name) => name.endsWith('.json'))).toHaveLength(9)
    expect(files('.').filter((name) => /\.test\.|\.map$|fixtures|\.xlf$/.test(name))).toEqual([])
  })

  it('has the types that its functions promise', () => {
    const folder = installed.freshFolder('types')
    writeFileSync(
      join(folder, 'use.ts'),
      `import { assemble, check, extract, languageTag, readDocument, readXliff, segment, writeXliff } from 'guillemet'
import type { BilingualDocument, Checker, Document, Issue, LanguageTag, SegmentedArticle } from 'guillemet'
import { retextProse } from 'guillemet/retext'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const yes = <_ extends true>(): void => undefined

const uk: LanguageTag = languageTag('uk')
const document: Document = readDocument(new Uint8Array(), { file: 'a.txt' })
const { bilingual } = extract(document, { sourceLanguage: languageTag('en'), targetLanguage: uk })
yes<Same<typeof bilingual, BilingualDocument>>()
const { documents } = readXliff(writeXliff([bilingual], { version: '2.0' }), { file: 'a.xlf' })
const issues = [...check(bilingual)]
yes<Same<(typeof issues)[number], Issue>>()
const bytes: Uint8Array = assemble(document, documents[0] ?? bilingual, { policy: 'source' }).bytes
const cut: SegmentedArticle = segment('a', { locale: 'en' })
const mine: Checker = { family: 'typography', rules: {}, *check() {} }
export { bytes, cut, mine, retextProse }

// @ts-expect-error a language is made by languageTag
extract(document, { sourceLanguage: 'en', targetLanguage: uk })
// @ts-expect-error there is no such policy
assemble(document, bilingual, { policy: 'none' })
// @ts-expect-error a version that is none
writeXliff([bilingual], { version: '3.0' })
// @ts-expect-error what was read is not changed
bilingual.units.push()
// @ts-expect-error no such severity
check(bilingual, { severities: { 'dates.day': 'fatal' } })
`,
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const strict = '--strict --exactOptionalPropertyTypes --noEmit --module nodenext --target es2023 --types node'
    expect(installed.bash(folder, `"${process.execPath}" "${tsc}" ${strict} --skipLibCheck use.ts`)).toEqual({
      code: 0,
      said: '',
    })
  })

  it('is imported from an empty folder', () => {
    const folder = installed.freshFolder('import')
    const script = `import { assemble, check, extract, segment } from 'guillemet'; import * as retext from 'guillemet/retext'
      console.log([assemble, check, extract, segment].map((each) => typeof each).join(), Object.keys(retext).length > 3)`
    const { said } = installed.bash(folder, `node --input-type=module -e "$CODE"`, { CODE: script })
    expect(said.trim()).toBe('function,function,function,function true')
  })
})
