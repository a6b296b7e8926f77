import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Installed, installPackage, root } from './installed.js'
import { hasChromium, launch, openPage } from './page/browser.js'

/** An article in English, by paragraphs, each sentence with its Ukrainian. */
const library: readonly (readonly (readonly [string, string])[])[] = [
  [['# The Lantern Library Opens Again', '# Бібліотека «Лантерн» знову відкрилася']],
  [
    [
      'The Lantern Library in Port Averly opened again on 14 September 2026.',
      'Бібліотека «Лантерн» у Порт-Аверлі знову відкрилася 14 вересня 2026 року.',
    ],
    ['A flood had closed it for three years.', 'Через повінь вона була зачинена три роки.'],
  ],
  [
    [
      '“We carried 40,000 books up these stairs,” said Miriam Osei.',
      '«Ми занесли нагору 40 000 книжок», — сказала Міріам Осей.',
    ],
  ],
  [
    [
      'Readers gave £1.2 million through [an appeal](https://example.org/appeal).',
      'Читачі зібрали 1,2 мільйона фунтів стерлінгів через [відозву](https://example.org/appeal).',
    ],
  ],
  [['“A town without a library is a town without a memory.', '«Місто без бібліотеки — це місто без пам’яті.']],
  [['“We are not going to lose ours twice,” Osei said.', 'Ми не збираємося втратити свою вдруге», — сказала Осей.']],
  [['The library is open from 9 a.m. to 6 p.m.', 'Бібліотека працює з 9:00 до 18:00.']],
]
const textOf = (side: 0 | 1): string =>
  library.map((paragraph) => `${paragraph.map((pair) => pair[side]).join(' ')}\n`).join('\n')

/** An article in German with its English; one number differs, as the town corrected it later. */
const bridge = `Lindenau öffnet seine Brücke
„Wir haben drei Jahre gewartet“, sagte Bürgermeisterin Jana Albrecht am 3. September.
Albrecht dankte 120 Helfern.
„Die Brücke gehört jetzt allen“, sagte Albrecht.
`
const bridgeInEnglish = `Lindenau Opens Its Bridge
“We waited for three years,” Mayor Jana Albrecht said on September 3.
Albrecht thanked 140 helpers.
“The bridge belongs to everyone now,” Albrecht said.
`

let installed: Installed
beforeAll(() => {
  installed = installPackage()
})
afterAll(() => installed.remove())

/** A folder with files, where lines of bash are run; a line that fails is given with its exit code. */
function desk(name: string, files: Readonly<Record<string, string>>) {
  const folder = installed.freshFolder(name)
  const run = (script: string): string => {
    const { code, said } = installed.bash(folder, script)
    return code === 0 ? said : `${said}exit ${code}`
  }
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text)
  run('mkdir source')
  for (const [path, text] of Object.entries(files)) write(path, text)
  return { run, read, write }
}

/** What a translator writes: the targets of a work file's open segments, reviewed. */
function translate(xliff: string): string {
  const pairs = new Map(library.flat().map(([source, target]) => [plain(source), plain(target)]))
  return xliff.replace(
    /<segment id="(\w+)"[^>]*>(\s*)<source>([\s\S]*?)<\/source>/g,
    (whole, id: string, space: string, source: string) => {
      const target = pairs.get(source.replace(/<[^>]+>/g, ''))
      if (target === undefined) return whole
      const [open = '', close = ''] = source.match(/<[^>]+>/g) ?? []
      const marked = open === '' ? target : target.replace('відозву', `${open}відозву${close}`)
      return `<segment id="${id}" state="reviewed">${space}<source>${source}</source><target>${marked}</target>`
    },
  )
}

function plain(markdown: string): string {
  return markdown.replace(/^# /, '').replace(/\[([^\]]*)\]\([^)]*\)/, '$1')
}

const work = 'locales/uk/library.xlf'

describe('a newcomer', () => {
  it('reaches the first finding with the four commands of README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const block = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].find((each) => each[1]?.startsWith('npm install'))
    const [install, ...commands] = (block?.[1] ?? '').trim().split('\n')
    expect([install, commands.length]).toEqual(['npm install -D guillemet', 3])
    const { run, read } = desk('newcomer', {
      'article.txt': plain(textOf(0)),
      'article.uk.txt': plain(textOf(1)).replace('14 вересня', '14 жовтня'),
    })
    const [made = '', found = '', page = ''] = commands.map((command) => run(command))
    expect(made).toContain('article.uk.xlf')
    expect(found).toMatch(/error {2}dates\.month[\s\S]*exit 1$/)
    expect(page).toContain('exit 1')
    expect(read('review.html')).toContain('<!doctype html>')
  })
})

describe('a developer', () => {
  it('has scripts and a build that stops on what is not translated', () => {
    const { run, read, write } = desk('developer', {
      'source/library.md': textOf(0),
      'package.json':
        '{"name": "news", "version": "1.0.0", "scripts": {"prebuild": "guillemet assemble", "build": "echo built"}}\n',
    })
    expect(run('npx guillemet init --yes --source-locale en --to uk')).toContain('npm run l10n:extract')
    run('npm run l10n:extract')
    expect(run('npm run build')).toMatch(/exit 1$/)
    write(work, translate(read(work)))
    expect(run('npm run l10n:check')).toContain('Errors: 0, warnings: 0')
    expect(run('npm run build')).toContain('\nbuilt\n')
    expect(read('locales/uk/library.md')).toBe(textOf(1))
  })
})

describe('a maintainer of CI', () => {
  it('hears of what a branch changed, of all with a baseline, and of nothing else', () => {
    const { run, read, write } = desk('ci', {
      'source/library.md': textOf(0),
      'source/old.txt': 'On May 1 it rained.\n',
    })
    run('npx guillemet init --yes --source-locale en --to uk; npx guillemet extract; echo node_modules > .gitignore')
    write(work, translate(read(work)))
    const old = 'locales/uk/old.xlf'
    write(old, read(old).replace('</source>', '</source><target>2 травня дощило.</target>'))
    run(`git init -q -b main; git config user.name a; git config user.email a@b; git add .; git commit -qm one`)
    expect(run('npx guillemet check')).toMatch(/dates\.day[\s\S]*exit 1$/)
    expect(run('npx guillemet check --since main')).not.toContain('dates.day')
    run('git switch -qc edit')
    write(work, read(work).replace('14 вересня', '15 вересня'))
    run('git commit -qam two')
    const changed = run('npx guillemet check --since main')
    expect(changed).toMatch(/library\.xlf[\s\S]*dates\.day[\s\S]*exit 1$/)
    expect(changed).not.toContain('old.xlf')
    run('git switch -q main')
    expect(run('npx guillemet check --update-baseline')).not.toMatch(/exit \d$/)
    expect(run('npx guillemet check')).toContain('Errors: 0')
    run('git add .; git commit -qm baseline; git switch -q edit; git merge -q main')
    expect(run('npx guillemet check')).toMatch(/Errors: 1[\s\S]*exit 1$/)
  })
})

describe('an edited source', () => {
  it('keeps every other translation with its state, follows moves and addresses, and keeps the old pair of what changed', () => {
    const { run, read, write } = desk('edited', { 'source/library.md': textOf(0) })
    run('npx guillemet init --yes --source-locale en --to uk; npx guillemet extract')
    write(work, translate(read(work)))
    const [title = '', ...paragraphs] = textOf(0)
      .replace('40,000', '45,000')
      .replace('/appeal', '/appeal-2026')
      .trimEnd()
      .split('\n\n')
    write('source/library.md', `${[title, paragraphs.pop(), ...paragraphs].join('\n\n')}\n`)

    const said = run('npx guillemet extract')
    expect(said).toMatch(/changed: 1, new: 0, moved: 1, removed: 0/)
    expect(said).toMatch(/a quotation in \S+ has other words now: .*40,000.*45,000/)
    const now = read(work)
    expect(now.match(/<segment [^>]*state="reviewed"/g)).toHaveLength(7)
    expect(now).toMatch(/<mtc:match [\s\S]*?<source>“We carried 40,000 [\s\S]*?<target>«Ми занесли нагору 40 000 /)
    expect(run('npx guillemet status')).toMatch(/7\/8 {2}changed: 1/)
    expect(run('npx guillemet check --ship')).toMatch(/exit 1$/)
    expect(run('npx guillemet extract')).not.toContain('Wrote')

    const edited = '<target>«Ми занесли нагору 45 000 книжок», — сказала Міріам Осей.</target>'
    write(work, now.replace(/(state=")initial(">\s*<source>“We carried 45,000 .*<\/source>)/, `$1reviewed$2${edited}`))
    expect(run('npx guillemet check --ship; npx guillemet assemble')).toContain('Wrote locales/uk/library.md')
    const [first = '', ...others] = textOf(1)
      .replace('40 000', '45 000')
      .replace('/appeal', '/appeal-2026')
      .trimEnd()
      .split('\n\n')
    expect(read('locales/uk/library.md')).toBe(`${[first, others.pop(), ...others].join('\n\n')}\n`)
  })
})

describe.runIf(hasChromium)('an editor', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  it('clicks a name, lets a finding stand with a reason, and the next check is silent', async () => {
    const { run, read, write } = desk('editor', { 'bridge.txt': bridge, 'bridge.en.txt': bridgeInEnglish })
    run('npx guillemet align bridge.txt bridge.en.txt --source-locale de --to en')
    expect(run('npx guillemet check bridge.en.xlf --output html=review.html')).toMatch(/numbers\.value[\s\S]*exit 1$/)
    const { page, faults, close } = await openPage(browser, read('review.html'))
    await page.click('.target a.name:has-text("Albrecht")')
    const forms = await page.locator('dialog[open] li').allTextContents()
    expect(forms.some((text) => text.includes('Albrecht'))).toBe(true)
    await page.keyboard.press('Escape')

    const all = await page.locator('.finding').count()
    const copied: unknown[] = []
    for (let index = 0; index < all; index += 1) {
      await page.keyboard.press('j')
      await page.keyboard.press('a')
      await page.keyboard.press('Enter')
      await page.keyboard.type('The town corrected the figure later.')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)
      copied.push(JSON.parse(String(await page.evaluate('navigator.clipboard.readText()'))))
    }
    expect(faults).toEqual([])
    await close()
    write('guillemet.suppressions.json', JSON.stringify(copied))
    const silent = run('npx guillemet check bridge.en.xlf')
    expect(silent).toContain('Errors: 0, warnings: 0')
    expect(silent).not.toContain('numbers.value')
    expect(run('npx guillemet check bridge.en.xlf --json')).toContain('The town corrected the figure later.')
  })
})
