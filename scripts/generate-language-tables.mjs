// Writes src/language/cldr/: one module a language with what CLDR says of it. The packages are no dependencies: they are
// installed into a temporary folder (or taken from --from DIR, a folder with node_modules). The same release gives the same bytes.
//   node scripts/generate-language-tables.mjs [--from DIR]
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readRuleSets, spell } from './rbnf.mjs'

const release = '48.2.0'
const packages = {
  ...Object.fromEntries(
    ['core', 'misc-full', 'dates-full', 'numbers-full', 'localenames-full', 'units-full', 'rbnf'].map((name) => [
      `cldr-${name}`,
      release,
    ]),
  ),
  'cldr-segments-full': '46.1.0', // the last release with suppressions
}
const languages =
  'en en-GB uk ru pl cs de de-CH fr fr-CH es it pt pt-PT nl sv fi hu tr el ja zh zh-Hant ko ar he hi fa hr is sk sl sr bg ro da nb lt lv et ca vi id th'.split(
    ' ',
  )
const parents = { 'en-GB': 'en', 'de-CH': 'de', 'fr-CH': 'fr', 'pt-PT': 'pt' }
const currencies =
  'USD EUR GBP JPY CNY UAH RUB PLN CZK CHF SEK NOK DKK HUF TRY INR KRW CAD AUD NZD MXN BRL ARS ILS AED SAR EGP IRR PKR IDR THB VND ZAR RON BGN HRK ISK RSD SGD HKD TWD BYN GEL KZT NGN KES PHP MYR BDT COP CLP DEM FRF ITL'.split(
    ' ',
  )
const units =
  'kilometer meter centimeter millimeter mile foot inch yard nautical-mile kilogram gram milligram tonne ton pound stone ounce square-kilometer square-meter square-mile square-foot acre hectare cubic-meter liter milliliter gallon barrel celsius fahrenheit kilometer-per-hour mile-per-hour meter-per-second knot kilowatt megawatt gigawatt kilowatt-hour volt hertz megahertz gigahertz megabyte gigabyte second minute hour day week month year decade century'.split(
    ' ',
  )

const from = process.argv.includes('--from') ? process.argv[process.argv.indexOf('--from') + 1] : install()
const modules = path.join(from, 'node_modules')
const read = (name) => JSON.parse(fs.readFileSync(path.join(modules, name), 'utf8'))
const has = (name) => fs.existsSync(path.join(modules, name))

function install() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cldr-'))
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true }))
  const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`)
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', ...names], {
    cwd: folder,
    stdio: 'inherit',
  })
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Without the marks of direction that CLDR puts around figures. */
const clean = (text) =>
  text
    .replaceAll(/[\u200E\u200F\u061C]/g, '')
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
const unique = (list) => [...new Set(list.filter((form) => form !== undefined && form !== '' && !/[|;=]/.test(form)))]
const table = (entries) =>
  entries
    .map(([key, forms]) => [key, unique(forms.map((form) => form && clean(form)))])
    .filter(([, forms]) => forms.length > 0)
    .map(([key, forms]) => `${key}=${forms.join(';')}`)
    .join('|')

function datesOf(tag) {
  const calendar = read(`cldr-dates-full/main/${tag}/ca-gregorian.json`).main[tag].dates.calendars.gregorian
  const forms = (parts, key) =>
    ['format', 'stand-alone'].flatMap((use) => ['wide', 'abbreviated'].map((width) => parts[use][width][key]))
  const months = Array.from({ length: 12 }, (_, index) => [index + 1, forms(calendar.months, index + 1)])
  const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day, index) => [
    index + 1,
    forms(calendar.days, day),
  ])
  const dayKeys = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
  /** The abbreviated forms that are no full forms too. */
  const abbreviations = (parts, entries, keys) =>
    entries.map(([number]) => {
      const of = (width) => ['format', 'stand-alone'].map((use) => parts[use][width][keys?.[number - 1] ?? number])
      return [number, of('abbreviated').filter((form) => !of('wide').includes(form))]
    })
  const full =
    typeof calendar.dateFormats.full === 'string' ? calendar.dateFormats.full : calendar.dateFormats.full._value
  const short = calendar.dateFormats.short._value ?? calendar.dateFormats.short
  const order = ['d', 'M', 'y']
    .sort((a, b) => short.indexOf(a) - short.indexOf(b))
    .join('')
    .toLowerCase()
  const periods = calendar.dayPeriods.format
  return {
    months: table(months),
    shortMonths: table(abbreviations(calendar.months, months)),
    weekdays: table(weekdays),
    shortWeekdays: table(abbreviations(calendar.days, weekdays, dayKeys)),
    dateOrder: order,
    fullDate: full,
    dayPeriods: table(
      ['am', 'pm'].map((part) => [
        part,
        ['wide', 'abbreviated'].flatMap((width) => [periods[width][part], periods[width][`${part}-alt-variant`]]),
      ]),
    ),
  }
}

function numbersOf(tag) {
  const numbers = read(`cldr-numbers-full/main/${tag}/numbers.json`).main[tag].numbers
  const system = numbers.defaultNumberingSystem
  const symbols = numbers[`symbols-numberSystem-${system}`]
  const native = numbers.otherNumberingSystems.native
  const systems = read('cldr-core/supplemental/numberingSystems.json').supplemental.numberingSystems
  const digits = systems[native]?._digits
  const pattern = numbers[`decimalFormats-numberSystem-${system}`].standard
  const groups = pattern
    .split(';')[0]
    .split('.')[0]
    .split(',')
    .map((part) => part.length)
  const percentPattern = numbers[`percentFormats-numberSystem-${system}`].standard
  return {
    decimal: clean(symbols.decimal),
    group: symbols.group,
    percent: clean(symbols.percentSign),
    percentPattern: percentPattern.replaceAll(/[\u200E\u200F\u061C]/g, ''),
    minimumGrouping: Number(numbers.minimumGroupingDigits),
    secondaryGroup: groups.length > 2 ? groups[1] : 3,
    digits: digits === '0123456789' || native === 'hanidec' ? undefined : digits,
    magnitudes: magnitudesOf(numbers, system),
  }
}

function magnitudesOf(numbers, system) {
  const words = new Map()
  for (const name of new Set([system, 'latn']))
    for (const width of ['long', 'short']) {
      const formats = numbers[`decimalFormats-numberSystem-${name}`]?.[width].decimalFormat ?? {}
      for (const [key, pattern] of Object.entries(formats)) {
        const found = /^(10+)-count-/.exec(key)
        const zeros = /0+/.exec(pattern)?.[0].length
        if (!found || !zeros || key.endsWith('-alpha-next-to-number')) continue
        const exponent = found[1].length - zeros
        const word = clean(pattern.replaceAll("'", '').replace(/0+/, ''))
        if (exponent > 0 && word !== '') words.set(exponent, [...(words.get(exponent) ?? []), word])
      }
    }
  return table([...words].sort((a, b) => a[0] - b[0]))
}

function currenciesOf(tag) {
  const all = read(`cldr-numbers-full/main/${tag}/currencies.json`).main[tag].numbers.currencies
  const known = currencies.filter((code) => all[code])
  const names = (entry) =>
    Object.entries(entry)
      .filter(([key]) => key.startsWith('displayName'))
      .map(([, name]) => name)
  return {
    currencySymbols: table(
      known.map((code) => [
        code,
        [all[code].symbol, all[code]['symbol-alt-narrow'], all[code]['symbol-alt-variant']].filter(
          (sign) => sign !== code,
        ),
      ]),
    ),
    currencyNames: table(known.map((code) => [code, names(all[code])])),
  }
}

function unitsOf(tag) {
  const all = read(`cldr-units-full/main/${tag}/units.json`).main[tag].units
  const find = (width, unit) =>
    Object.entries(all[width]).find(([key]) => key.replace(/^[a-z]+-/, '') === unit)?.[1] ?? {}
  const forms = (entry) =>
    Object.entries(entry)
      .filter(([key]) => key === 'displayName' || key.includes('count-'))
      .map(([, pattern]) => pattern.replace('{0}', ''))
  const entries = units.map((unit) => [unit, [...forms(find('long', unit)), ...forms(find('short', unit))]])
  // "3 km/h" has names of its own; a name with figures in it ("cm 3") is none.
  return { units: table(entries.map(([unit, list]) => [unit, list.filter((form) => !/\d/.test(form))])) }
}

function namesOf(tag) {
  const all = read(`cldr-localenames-full/main/${tag}/territories.json`).main[tag].localeDisplayNames.territories
  const codes = [...new Set(Object.keys(all).map((key) => key.split('-')[0]))].filter(
    (code) => code !== 'ZZ' && !code.startsWith('X'),
  )
  const zones = read(`cldr-dates-full/main/${tag}/timeZoneNames.json`).main[tag].dates.timeZoneNames.zone
  const cities = new Map()
  const walk = (key, node) => {
    if (typeof node !== 'object') return
    if (node.exemplarCity !== undefined && key !== 'Unknown') cities.set(key, [node.exemplarCity])
    else for (const [name, child] of Object.entries(node)) walk(name, child)
  }
  walk('', zones)
  return {
    territories: table(
      codes.map((code) => [
        code,
        Object.keys(all)
          .filter((key) => key === code || key.startsWith(`${code}-alt-`))
          .map((key) => all[key]),
      ]),
    ),
    cities: table([...cities]),
  }
}

function wordsOf(tag) {
  const file = tag === 'nb' ? 'no' : tag
  const base = has(`cldr-rbnf/rbnf/${file}.json`) ? file : file.split('-')[0]
  const sets = readRuleSets(read(`cldr-rbnf/rbnf/${base}.json`).rbnf.rbnf.SpelloutRules)
  const rules = { cardinal: new Intl.PluralRules(base), ordinal: new Intl.PluralRules(base, { type: 'ordinal' }) }
  const plural = (type, number) => rules[type].select(number)
  const named = (part) =>
    [...sets.keys()].filter(
      (name) => name.startsWith('%spellout-') && name.includes(part) && !name.includes('financial'),
    )
  const list = (names, numbers, units) => {
    const forms = new Map()
    for (const number of numbers)
      forms.set(number, unique(names.map((name) => spell(sets, name, number, plural)?.toLowerCase())))
    return table(
      [...forms].map(([number, words]) => [
        number,
        words.filter((word) => !isSum(word, number, forms, units ?? forms)),
      ]),
    )
  }
  const upTo = Array.from({ length: 101 }, (_, index) => index)
  const ordinal = named('ordinal')
  const cardinal = [...sets.keys()].filter(
    (name) => /^%spellout-(numbering$|cardinal|construct)/.test(name) && !name.includes('financial'),
  )
  return {
    cardinals: list(cardinal, [...upTo, 200, 300, 400, 500, 600, 700, 800, 900, 1000]),
    ordinals: list(ordinal, [...upTo.slice(1), 1000]),
  }
}

/** Whether a word is tens and units side by side, both in the table themselves (twenty-three). */
function isSum(word, number, forms, units) {
  if (number < 21 || number > 99) return false
  const parts = /^(\S+?)[ -](\S+)$/.exec(word)
  const tens = number - (number % 10)
  return (
    parts !== null &&
    number % 10 > 0 &&
    (forms.get(tens)?.includes(parts[1]) ?? false) &&
    (units.get(number % 10)?.includes(parts[2]) ?? false)
  )
}

function suppressionsOf(tag) {
  const name = `cldr-segments-full/segments/${tag}/suppressions.json`
  if (!has(name)) return {}
  const list = read(name).segments.segmentations.SentenceBreak?.standard?.map((entry) => entry.suppression)
  return {
    suppressions: [...new Set(list ?? [])]
      .filter((word) => !word.includes('|'))
      .sort()
      .join('|'),
  }
}

function languageOf(tag) {
  return {
    quotes: quotesOf(tag),
    ...datesOf(tag),
    ...numbersOf(tag),
    ...currenciesOf(tag),
    ...unitsOf(tag),
    ...namesOf(tag),
    ...wordsOf(tag),
    ...suppressionsOf(tag),
  }
}

/** What a variant has that its parent has not: a table loses the entries that are the same. */
function difference(own, parent) {
  const kept = {}
  for (const [name, value] of Object.entries(own)) {
    if (JSON.stringify(value) === JSON.stringify(parent[name])) continue
    if (typeof value === 'string' && value.includes('=')) {
      const known = new Set((parent[name] ?? '').split('|'))
      kept[name] = value
        .split('|')
        .filter((entry) => !known.has(entry))
        .join('|')
    } else kept[name] = value
  }
  return kept
}

const header = `// Generated by scripts/generate-language-tables.mjs from CLDR ${release} (suppressions: ${packages['cldr-segments-full']}); do not edit.\n// Data: © Unicode, Inc. and others, licence Unicode-3.0; see NOTICES.md.\n`
const identifier = (tag) => tag.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
const literal = (value) =>
  typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : JSON.stringify(value)

const target = path.resolve(import.meta.dirname, '../src/language/cldr')
fs.rmSync(target, { recursive: true, force: true })
fs.mkdirSync(target, { recursive: true })
const made = new Map(languages.map((tag) => [tag, languageOf(tag)]))
for (const tag of languages) {
  const parent = parents[tag]
  const own = parent ? { parent, ...difference(made.get(tag), made.get(parent)) } : made.get(tag)
  const fields = Object.entries({ tag, ...own }).filter(([, value]) => value !== undefined && value !== '')
  const body = fields.map(([name, value]) => `  ${name}: ${literal(value)},\n`).join('')
  const text = `${header}import type { CldrLanguage } from '../cldr-language.js'\n\n/** What CLDR says of \`${tag}\`. */\nexport const cldr: CldrLanguage = {\n${body}}\n`
  fs.writeFileSync(path.join(target, `${tag}.ts`), text)
}

/** What every tag of CLDR needs, with a file here or not: its script, its parent, its quotation marks. */
const available = fs.readdirSync(path.join(modules, 'cldr-misc-full/main'))
const bases = new Set([...available, ...languages, 'no', 'iw', 'sh'].map((tag) => tag.split('-')[0]))
const ours = (tag) => bases.has(tag.split('-')[0])
const allLikely = read('cldr-core/supplemental/likelySubtags.json').supplemental.likelySubtags
const scriptOf = (tag) => allLikely[tag]?.split('-')[1]
const likely = Object.entries(allLikely).filter(
  ([tag, full]) =>
    ours(tag) &&
    (/^[a-z]{2,3}$/.test(tag) ||
      (/^[a-z]{2,3}-(?:[A-Z]{2}|\d{3})$/.test(tag) && full.split('-')[1] !== scriptOf(tag.split('-')[0]))),
)
const above = Object.entries(
  read('cldr-core/supplemental/parentLocales.json').supplemental.parentLocales.parentLocale,
).filter(([tag]) => ours(tag))
function quotesOf(tag) {
  const delimiters = read(`cldr-misc-full/main/${tag}/delimiters.json`).main[tag].delimiters
  return [
    delimiters.quotationStart,
    delimiters.quotationEnd,
    delimiters.alternateQuotationStart,
    delimiters.alternateQuotationEnd,
  ]
}
const parentOf = (tag) => new Map(above).get(tag) ?? (tag.includes('-') ? tag.slice(0, tag.lastIndexOf('-')) : 'und')
const inherited = (tag) =>
  tag === 'und' || tag === 'root'
    ? ['“', '”', '‘', '’']
    : has(`cldr-misc-full/main/${tag}`)
      ? quotesOf(tag)
      : inherited(parentOf(tag))
const quotes = available
  .filter((tag) => tag !== 'und' && quotesOf(tag).join('') !== inherited(parentOf(tag)).join(''))
  .map((tag) => [tag, quotesOf(tag)])
/** As a list: a pair may have the same mark twice. */
const listed = (entries) => entries.map(([key, forms]) => `${key}=${forms.join(';')}`).join('|')
const imports = languages.map((tag) => `import { cldr as ${identifier(tag)} } from './${tag}.js'\n`).join('')
fs.writeFileSync(
  path.join(target, 'index.ts'),
  `${header}import type { CldrLanguage, CldrTags } from '../cldr-language.js'\n${imports}\n/** What CLDR says of each language, by tag. */\nexport const cldrLanguages: ReadonlyMap<string, CldrLanguage> = new Map(\n  [${languages.map(identifier).join(', ')}].map((language) => [language.tag, language]),\n)\n\n/** What CLDR says of tags. */\nexport const cldrTags: CldrTags = {\n  likely: ${literal(table(likely.map(([tag, full]) => [tag, [full]])))},\n  parents: ${literal(table(above.map(([tag, parent]) => [tag, [parent]])))},\n  quotes: ${literal(listed(quotes))},\n}\n`,
)
const size = fs.readdirSync(target).reduce((sum, name) => sum + fs.statSync(path.join(target, name)).size, 0)
console.log(`${languages.length} languages, ${Math.round(size / 1024)} kB`)
