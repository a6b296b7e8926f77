import { isLanguageTag } from '../model/language-tag.js'
import {
  createGrammarValidator,
  type Format,
  type GrammarValidator,
  grammar,
  type Watch,
  type XmlLimits,
  type XmlPlace,
} from '../xml/index.js'

const inline = '#text (bpt|ept|ph|it|hi|ut)*'
const made =
  'creationtool creationtoolversion creationdate:date creationid changedate:date changeid o-encoding datatype o-tmf'
const about = 'lang xml:lang:language o-encoding'

/** The elements of TMX 1.4b, as its document type has them (section 2 of the specification). */
const elements = grammar(`
  tmx | !version:version | header body
  header | !creationtool !creationtoolversion !segtype:segtype !o-tmf !adminlang:language !srclang:source !datatype o-encoding creationdate:date creationid changedate:date changeid | (note|prop|ude)*
  note | ${about} | #text
  prop | !type ${about} | #text
  ude | !name base | map+
  map | !unicode:unicode code ent subst | -
  body | - | tu*
  tu | tuid:token ${made} usagecount:count lastusagedate:date segtype:segtype srclang:source | (note|prop)* tuv+
  tuv | !xml:lang:language ${made} usagecount:count lastusagedate:date | (note|prop)* seg
  seg | - | ${inline}
  bpt | !i:count x:count type | #text sub*
  ept | !i:count | #text sub*
  it | !pos:position x:count type | #text sub*
  ph | x:count assoc:association type | #text sub*
  hi | x:count type | ${inline}
  ut | x:count | #text sub*
  sub | datatype type | ${inline}
`)

/** Before 1.4 a text's language stood in `lang` (deprecated in 1.4b, 3.1: xml:lang is to be used). */
const older: typeof elements = new Map([
  ...elements,
  ...grammar(`
  tuv | xml:lang:language lang:language ${made} usagecount:count lastusagedate:date | (note|prop)* seg
`),
])

const types: Format['types'] = new Map([
  ['version', (value) => /^1\.[1-4]$/u.test(value)],
  ['language', isLanguageTag],
  ['source', (value) => value === '*all*' || isLanguageTag(value)],
  ['segtype', (value) => /^(?:block|paragraph|sentence|phrase)$/u.test(value)],
  ['date', (value) => /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ$/u.test(value)],
  ['count', (value) => /^\d+$/u.test(value)],
  ['token', (value) => value !== '' && !/\s/u.test(value)],
  ['unicode', (value) => /^#x[0-9A-Fa-f]+$/u.test(value)],
  ['position', (value) => value === 'begin' || value === 'end'],
  ['association', (value) => /^[pfb]$/u.test(value)],
])

/** The two ends of a code are one by `i`, which is unique among those of a segment (TMX 1.4b, 2.3); a text of an older version names its language in one way or the other. */
function watchOf(isOlder: boolean): Watch {
  let open = new Map<string, XmlPlace>()
  let known = new Set<string>()
  return {
    start(element, place, tell) {
      if (element.local === 'seg') {
        open = new Map()
        known = new Set()
      }
      const names = element.attributes.map(({ name }) => name)
      if (element.local === 'tuv' && isOlder && !names.includes('lang') && !names.includes('xml:lang'))
        tell('structure.required-attribute', { element: element.name, attribute: 'xml:lang' })
      const id = element.attributes.find(({ name }) => name === 'i')?.value
      if (id === undefined) return
      if (element.local === 'bpt') {
        if (known.has(id)) tell('id.unique', { element: element.name, id })
        known.add(id)
        open.set(id, place)
      } else if (element.local === 'ept' && !open.delete(id)) tell('reference.start', { element: element.name, id })
    },
    end(name, tell) {
      if (name === 'seg') for (const [code, place] of open) tell('code.pair', { code }, place)
    },
  }
}

/** Begins to validate a TMX, of version 1.4 or one that 1.4 came from. */
export function createTmxValidator(options: { readonly limits?: Partial<XmlLimits> } = {}): GrammarValidator {
  return createGrammarValidator((root) => {
    if (root.local !== 'tmx') return 'not-tmx'
    const version = root.attributes.find(({ name }) => name === 'version')?.value ?? ''
    const isOlder = /^1\.[1-3]$/u.test(version)
    return { name: 'TMX', version, grammar: isOlder ? older : elements, types, watch: () => watchOf(isOlder) }
  }, options)
}
