import { isLanguageTag } from '../model/language-tag.js'
import { createGrammarValidator, type Format, type GrammarValidator, grammar, type XmlLimits } from '../xml/index.js'
import { categories } from './tbx-basic.js'

const auxiliary = 'descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref|@other'
const category = '!type id:name xml:lang:language target datatype'
const noted = 'note|ref|xref|@other'
/** What both editions share (ISO 30042:2008 and 2019, core structure). */
const shared = `
  fileDesc | id:name | titleStmt? publicationStmt? sourceDesc+
  titleStmt | id:name xml:lang:language | title note*
  title | id:name xml:lang:language | #text
  publicationStmt | id:name | p+
  sourceDesc | id:name xml:lang:language | p+
  encodingDesc | id:name | p+
  revisionDesc | id:name | change+
  change | id:name xml:lang:language | p+
  p | id:name type xml:lang:language | #text (hi|foreign|bpt|ept|ph|it|sc|ec)*
  text | id:name | front? body back?
  front | id:name | p*
  back | id:name | refObjectSec* refObjectList*
  refObjectList | !type id:name | (itemSet|itemGrp|item|refObject)+
  refObjectSec | !type id:name | refObject+
  refObject | id:name | (itemSet|itemGrp|item)+
  itemSet | type id:name | (item|itemGrp)+
  itemGrp | id:name | item (${noted}|xref)*
  item | type id:name xml:lang:language | #text (hi|foreign)*
  term | id:name | #text (hi|@other)*
  termNote | ${category} | #text (hi|@other)*
  termNoteGrp | id:name | termNote (admin|adminGrp|transacGrp|${noted})*
  descrip | ${category} | #text (hi|@other)*
  descripGrp | id:name | descrip (descripNote|admin|adminGrp|transacGrp|${noted})*
  descripNote | ${category} | #text (hi|@other)*
  admin | ${category} | #text (hi|@other)*
  adminGrp | id:name | admin (adminNote|${noted})*
  adminNote | ${category} | #text (hi|@other)*
  transacGrp | id:name | transac (transacNote|date|${noted})*
  transac | ${category} | #text (hi|@other)*
  transacNote | ${category} | #text (hi|@other)*
  date | id:name | #text
  note | id:name xml:lang:language noteSource noteKey | #text (hi|@other)*
  ref | ${category} | #text
  xref | ${category} | #text
  hi | type target xml:lang:language id:name | #text (hi|@other)*
  foreign | id:name xml:lang:language | #text (hi|@other)*
`
const inTerm = `(termNote|termNoteGrp|${auxiliary})*`

/** TBX of ISO 30042:2008: `martif`. */
const edition2008 = grammar(`
  martif | !type !xml:lang:language id:name | martifHeader text
  martifHeader | id:name | fileDesc encodingDesc? revisionDesc?
  body | id:name | termEntry+
  termEntry | id:name | (${auxiliary})* langSet+
  langSet | !xml:lang:language id:name | (${auxiliary})* (tig|ntig)+
  tig | id:name | term ${inTerm}
  ntig | id:name | termGrp (${auxiliary})*
  termGrp | id:name | term (termNote|termNoteGrp)* termCompList*
  termCompList | !type id:name | (${auxiliary})* (termComp|termCompGrp)+
  termCompGrp | id:name | termComp (termNote|termNoteGrp|${auxiliary})*
  termComp | id:name xml:lang:language | #text
  ${shared.trim()}
`)

/** TBX of ISO 30042:2019: `tbx`. */
const edition2019 = grammar(`
  tbx | !type !style:style !xml:lang:language id:name | tbxHeader text
  tbxHeader | id:name | fileDesc encodingDesc? revisionDesc?
  body | id:name | conceptEntry+
  conceptEntry | id:name | (${auxiliary})* langSec+
  langSec | !xml:lang:language id:name | (${auxiliary})* termSec+
  termSec | id:name | term ${inTerm}
  ${shared.trim()}
`)

const types: Format['types'] = new Map([
  ['language', isLanguageTag],
  ['name', (value) => /^[\p{L}_][\p{L}\p{M}\p{N}._\-·]*$/u.test(value)],
  ['style', (value) => value === 'dca' || value === 'dct'],
])

/** Begins to validate a TBX of 2008 or 2019; one that calls itself TBX-Basic is held against its data categories too. */
export function createTbxValidator(options: { readonly limits?: Partial<XmlLimits> } = {}): GrammarValidator {
  return createGrammarValidator((root) => {
    if (root.local !== 'tbx' && root.local !== 'martif') return 'not-tbx'
    const dialect = root.attributes.find(({ name }) => name === 'type')?.value ?? ''
    const [version, elements] = root.local === 'tbx' ? ['2019', edition2019] : ['2008', edition2008]
    return {
      name: dialect === 'TBX-Basic' ? 'TBX-Basic' : 'TBX',
      version,
      grammar: elements,
      types,
      watch: () => categories(dialect === 'TBX-Basic'),
    }
  }, options)
}
