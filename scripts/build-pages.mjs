// After finish-build: what the pages are made of (dist/page/page.css, review.js), and the checker's page whole (check.html),
// the engine in it. Everything is in the one file: it may neither load nor send.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** A browser's script out of one file of src/page and all that it imports. */
async function bundle(input) {
  const bundle = await rolldown({
    input: path(input),
    platform: 'browser',
    resolve: { mainFields: ['browser', 'module', 'main'], extensionAlias: { '.js': ['.ts', '.js'] } },
    plugins: [
      {
        name: 'catalogues',
        resolveId: (id) => (id === 'guillemet:catalogues' ? id : null),
        load: (id) => (id === 'guillemet:catalogues' ? catalogues() : null),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false })
  await bundle.close()
  return embeddable(licences(Object.keys(output[0].modules)) + output[0].code.trim())
}

/** Our notices and the licences of the packages that modules are of, as a comment: whoever copies the page copies these with it. */
function licences(modules) {
  const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []))
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each))
    const text = file === undefined ? license : readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r', '').trim()
    return `${name} ${version}\n${text.replaceAll('*/', '* /')}`
  })
  if (texts.length === 0) return ''
  return `/*\n${[readFileSync(path('NOTICES.md'), 'utf8').trim(), ...texts].join('\n\n')}\n*/\n`
}

/** A script that may stand in a page: nothing in it ends its element, and no character of its literals is one that the page would write otherwise. */
function embeddable(code) {
  return code
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--')
    .replaceAll('##[', '#\\u0023[')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Surrogate}\uFFF9-\uFFFB]/gu, (character) =>
      character === '\n' || character === '\t'
        ? character
        : Array.from(
            { length: character.length },
            (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
          ).join(''),
    )
}

/** The words of the checker's page in every language; rules without their examples. */
function catalogues() {
  const tags = readdirSync(path('locales')).sort()
  const words = tags.map((tag) => {
    const { page, errors, report, notes, rules, cli } = JSON.parse(
      readFileSync(path(`locales/${tag}/guillemet.json`), 'utf8'),
    )
    const { status } = cli
    return [
      tag,
      {
        page,
        errors,
        report: { severity: report.severity },
        notes: { finding: notes.finding },
        rules,
        cli: { status },
      },
    ]
  })
  return `export const catalogues = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(words)))})`
}

// In the cascade's order.
const styles = ['base', 'overview', 'marks', 'toolbar', 'article', 'windows', 'media']
const style = styles
  .map((name) => readFileSync(path(`src/page/style/${name}.css`), 'utf8'))
  .join('')
  .replaceAll(/\/\*.*?\*\//gs, '')
  .replaceAll(/\s*\n\s*/g, ' ')
  .trim()
const script = await bundle('src/page/review/main.ts')
mkdirSync(path('dist/page'), { recursive: true })
writeFileSync(path('dist/page/page.css'), style)
writeFileSync(path('dist/page/review.js'), script)

const { htmlPage } = await import(new URL('../dist/report/review/shell.js', import.meta.url))
const noscript = {
  type: 'element',
  tagName: 'noscript',
  properties: {},
  children: [{ type: 'text', value: 'guillemet: this page needs JavaScript.' }],
}
const checker = await bundle('src/page/checker/main.ts')
const page = htmlPage({ language: 'en', title: 'guillemet', body: [noscript] }, { style, script: checker })
writeFileSync(path('dist/page/check.html'), page)
