import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkExample, checkExamples, rules } from '../../src/check/index.js'
import { commands } from '../../src/cli/commands.js'
import { globalOptions } from '../../src/cli/options.js'
import { knownExtensions } from '../../src/document/index.js'
import { configSchema } from '../../src/workspace/config.js'
import { profiles, ruleExamples, xliffRules } from '../../src/xliff/index.js'
import { limitFlags } from '../../src/xml/index.js'
import { fill, guillemet } from './guillemet.js'
import { latinWords, pseudoHost, wordsOf } from './pseudo.js'

/** An article in German, so that no word of it hides an English one. */
const article = `Neue Brücke eröffnet
Olena Kowalenko eröffnete die Brücke am 3. September 2025. Sie dankte 120 Arbeitern.
„Solche Treffen sollen zu Ergebnissen führen.
Und das beste Ergebnis ist der Frieden“, sagte Kowalenko. Lehrerin Kowalenko kam <b>am Montag</b> an.
Kowalenko zahlte 12,5 Prozent und 300 Euro.
`
/** What is wrong with a translation, by a piece of its source. */
const faulty: readonly (readonly [RegExp, string])[] = [
  [/Neue/, 'Новий міст  відкрито'],
  [/dankte/, 'Вона подякувала 130 робітникам робітникам .'],
  [/September/, 'Олена Коваленко відкрила міст 4 жовтня.'],
  [/Treffen/, '"Такі зустрічі мають давати результати.'],
  [/Frieden/, 'А найкращий результат — це мир”, сказала Коволенко.'],
  [/zahlte/, 'Kowalenko zahlte 12,5 Prozent und 300 Euro.'],
]
const config = '{"sourceLocale": "de", "targetLocales": ["uk"]}\n'
const xliff = (body: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de" trgLang="uk">${body}</xliff>`
const unit = '<file id="f"><unit id="u"><segment><source>Eins.</source></segment></unit></file>'

/** Files that are not as they should be, each in its own way. */
const broken: Readonly<Record<string, string>> = {
  'torn.xlf': xliff(unit).slice(0, -30),
  'ampersand.xlf': xliff(unit.replace('Eins', 'A&B')),
  'doubled.xlf': xliff(unit.replace('id="u"', 'id="u" id="v"')),
  'prefix.xlf': xliff('<x:file/>'),
  'unit.xlf': xliff(unit.replace('</file>', '<unit id="u"><segment><source>x</source></segment></unit></file>')),
  'bare.xlf': xliff('<file id="f"></file>'),
  'old.xlf': xliff(unit).replace('version="2.0"', 'version="3.0"'),
  'space.xlf': xliff(unit).replace('document:2.0', 'document:9'),
  'deep.xlf': xliff(`<file id="f">${'<group id="g">'.repeat(300)}`),
  'dtd.xlf': `<!DOCTYPE xliff [<!ENTITY x "y">]>${xliff(unit)}`,
  'empty.xlf': '',
  'root.xlf': '<tmx version="1.4"/>',
  'wild.xlf': xliff(
    '<file id="f" href="x"><skeleton href="a">b</skeleton><unit><zeug/><segment state="x"><source/></segment></unit></file>',
  ),
  'bad.tmx': '<tmx version="1.4"><body><zeug/></body></tmx>',
  'bad.tbx': '<tbx type="x"><zeug/></tbx>',
  'bad.csv': 'eins;zwei\n"drei',
  'bad.srx': '<srx version="1.0"/>',
  'bad.rules': '<<\n[??] x\n',
  'bad.json': '{"a": {"b": 1}, "a": 2}',
  'bad.srt': 'kein',
  'bad.docx': 'kein',
  'bad.zip': 'PK\u0003\u0004',
  'bad.xyz': 'x',
  'bad.md': `a\0b`,
}
const files = {
  ...broken,
  'guillemet.config.json': config,
  'source/neu.txt': article,
  'a.txt': article,
  'b.txt': article,
}

/** Lines that are wrong, fail, or show something. */
const lines: readonly string[] = [
  '',
  'chekc',
  'check --formt x',
  'check --format x',
  'check --format',
  'check --jobs 0',
  'pretranslate --min 3',
  'extract --to !!',
  'extract --source-locale !!',
  'extract --for x',
  'extract --locale fr',
  'segment',
  'tm search',
  'tm import',
  'tm search x',
  'names a b --write',
  'schema x',
  'init x',
  'explain x',
  'align a.txt b.txt --to uk,fr',
  '--cwd nowhere check',
  '--config nowhere.json check',
  'check *.nix',
  'check nowhere.xlf',
  'unpack a.txt',
  'names locales/uk/neu.xlf --confirm Niemand',
  'pretranslate --engine deepl --offline',
  'pretranslate --engine deepl',
  'pretranslate --engine openai --engine-url http://x/',
  'assemble',
  'assemble --policy source --dry-run',
  'strings export bad.json --to uk -o x.xlf',
  'check --terms bad.csv',
  'check --terms bad.tbx',
  'pretranslate --tm bad.tmx',
  'segment a.txt --locale de --srx bad.srx',
  'segment a.txt --locale de --exceptions bad.rules',
  'segment a.txt --locale de --explain',
  'segment bad.srt bad.docx bad.xyz bad.md bad.json --locale de',
  'unpack bad.zip',
  ...Object.keys(broken)
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => `check ${name}`),
  `validate ${Object.keys(broken).join(' ')}`,
  'validate locales/uk/neu.xlf',
  'xliff convert locales/uk/neu.xlf --to 1.2 -o x.xlf',
  'xliff roundtrip locales/uk/neu.xlf -o x.xlf --dry-run',
  'status',
  'status --format markdown',
  'check',
  'check --ship --fail-on warning',
  'check --fix --dry-run',
  'check --update-baseline',
  'check --annotate',
  'names locales/uk/neu.xlf --write',
  'tm search Brücke --locale uk',
  'tm export -o x.tmx',
  'config',
  'config --cwd source',
  'explain',
  'init --yes --to uk',
  'init --cwd source --dry-run',
  'extract',
  'extract --for omegat --dry-run',
  'pretranslate --engine pseudo --dry-run',
  'pack --to uk --for omegat',
  'align a.txt b.txt --to uk --dry-run',
]

const all = await Promise.all(Object.values(commands).map((load) => load()))
const options = [...globalOptions, ...all.flatMap((command) => command.options)]

/** What is data: names of commands, options, rules, codes and settings, and what the world above holds. */
const data = wordsOf(
  ...Object.values(files),
  ...Object.keys(files),
  ...all.flatMap(({ name, operands, examples }) => [name, ...(operands?.verbs ?? []), ...examples]),
  ...options.flatMap(({ flags, choices = [] }) => [flags.replace(/<.*>/, ''), ...choices]),
  ...rules.keys(),
  ...xliffRules.map(({ id }) => id),
  ...Object.values(limitFlags),
  ...knownExtensions(),
  ...[...profiles.values()].flatMap(({ name }) => [name]),
  ...profiles.keys(),
  'amp lt gt quot apos guillemet npm npx run locales source config xlf txt json https www npmjs com package suppressions handoff zh Hans DEEPL_AUTH_KEY',
)

/** What else is data in a line's result. */
const ownData: Readonly<Record<string, string>> = {
  'segment a.txt --locale de --explain': 'ordinal date terminal paragraph end opens expected',
  'segment bad.srt bad.docx bad.xyz bad.md bad.json --locale de': 'SubRip',
  config: Object.keys(configSchema.fields).join(' ').concat(' paths output dir name ext block false'),
  [`validate ${Object.keys(broken).join(' ')}`]: 'xml-syntax not-xliff xliff-namespace xml-limit not-tmx tbxHeader',
  'config --cwd source': Object.keys(configSchema.fields).join(' ').concat(' output dir name ext block false'),
}

let work = ''
beforeAll(async () => {
  const host = pseudoHost({ files })
  await guillemet(host, 'extract')
  work = fill(host.text('locales/uk/neu.xlf') ?? '', (source) => {
    return faulty.find(([piece]) => piece.test(source))?.[1] ?? source
  })
})

const said = async (line: string): Promise<string> => {
  const host = pseudoHost({ files: { ...files, 'locales/uk/neu.xlf': work }, env: { CI: '' } })
  const { out, err } = await guillemet(host, ...line.split(' ').filter((word) => word !== ''))
  expect(out + err).toMatch(/ж/)
  return out + err
}

describe('in a language without Latin letters nothing is Latin but data', () => {
  it.each(lines)('guillemet %s', async (line) => {
    const known = wordsOf(line, work, ownData[line] ?? '')
    expect(latinWords(await said(line), new Set([...data, ...known]))).toEqual([])
  })

  it.each(['', ...Object.keys(commands)])('guillemet %s --help', async (name) => {
    expect(latinWords(await said(`${name} --help`), data)).toEqual([])
  })

  it('explain, of every rule', async () => {
    const left: string[] = []
    for (const id of [...rules.keys(), ...xliffRules.map((rule) => rule.id)]) {
      const rule = rules.get(id)
      const { wrong = '', right = '' } = ruleExamples.get(id) ?? {}
      const example = checkExamples.get(id)
      const section = xliffRules.find((own) => own.id === id)?.section ?? ''
      const known = wordsOf(
        rule?.its ?? '',
        rule?.mqm ?? '',
        wrong,
        right,
        section,
        example === undefined ? '' : JSON.stringify([example, checkExample(example, 'wrong')]),
        'ITS MQM XLIFF guillemet.config.json rules off',
      )
      const words = latinWords(await said(`explain ${id}`), new Set([...data, ...known]))
      if (words.length > 0) left.push(`${id}: ${words.join(' ')}`)
    }
    expect(left).toEqual([])
  })

  it('messages of every machine format', async () => {
    const github = await said('check --format github')
    expect(latinWords(github.replace(/^::\w+ .*?::/gm, ''), new Set([...data, ...wordsOf(work)]))).toEqual([])
    for (const format of ['junit', 'checkstyle']) {
      const xml = await said(`check --format ${format}`)
      const messages = [...xml.matchAll(/message="([^"]*)"/g)].map(([, message = '']) => message.replace(/&\w+;/g, ' '))
      expect(messages.length).toBeGreaterThan(5)
      expect(latinWords(messages.join('\n'), new Set([...data, ...wordsOf(work)]))).toEqual([])
    }
    for (const format of ['json', 'sarif', 'gitlab']) {
      const text = await said(`check locales/uk/neu.xlf torn.xlf deep.xlf --format ${format}`)
      const messages: string[] = []
      JSON.parse(text.slice(text.search(/[[{]/), text.search(/[\]}]\n[^\]}]*$/) + 1), (key, value) => {
        if (typeof value === 'string' && /^(?:message|text|description|markdown)$/.test(key)) messages.push(value)
        return value
      })
      expect(messages.length).toBeGreaterThan(5)
      expect(latinWords(messages.join('\n'), new Set([...data, ...wordsOf(work)]))).toEqual([])
    }
  })

  it('the review page', async () => {
    const html = await said('check locales/uk/neu.xlf torn.xlf --format html')
    const shown = shownIn(html)
    expect(shown).toMatch(/Brücke/)
    expect(latinWords(shown, new Set([...data, ...wordsOf(work, 'Enter Esc')]))).toEqual([])
  })
})

/** What a reader of a page sees or hears. */
function shownIn(html: string): string {
  const texts: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (defaultTreeAdapter.isTextNode(child)) texts.push(child.value)
      if (!defaultTreeAdapter.isElementNode(child) || /^(?:script|style)$/.test(child.tagName)) continue
      for (const { name, value } of child.attrs)
        if (/^(?:title|alt|placeholder|aria-label|aria-description|content)$/.test(name) && child.tagName !== 'meta')
          texts.push(value)
      walk(child)
    }
  }
  walk(parse(html))
  return texts.join('\n')
}
