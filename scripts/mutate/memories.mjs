import { createTmxReader, createTmxValidator, readTmx, writeTmx } from '../../dist/memory/index.js'
import { InputError } from '../../dist/model/input-error.js'
import { createTbxValidator, parseNames, readTermbase } from '../../dist/terms/index.js'
import { createXmlReader } from '../../dist/xml/index.js'
import { memoryWords } from './words.mjs'
import { refusedByXmllint } from './xmllint.mjs'

const tmx = `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="*all*" datatype="plaintext" creationdate="20261127T010203Z"><note>n</note><prop type="p">v</prop><ude name="u"><map unicode="#xF8FF"/></ude></header>
<body><tu tuid="1" usagecount="3"><note>n</note><prop type="p">v</prop>
<tuv xml:lang="en" creationid="A"><seg>A <bpt i="1" x="1">{b}</bpt>b<ept i="1">{/b}</ept><it pos="begin">i</it><hi type="t">c</hi><ph x="2" assoc="p">p<sub>s</sub></ph></seg></tuv>
<tuv xml:lang="uk"><prop type="q">w</prop><seg>А</seg></tuv></tu><tu><tuv xml:lang="en"><seg/></tuv></tu></body></tmx>`

const basic = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><titleStmt><title>t</title></titleStmt><sourceDesc><p>s</p></sourceDesc></fileDesc><encodingDesc><p type="XCSURI">x</p></encodingDesc></tbxHeader>
<text><body><conceptEntry id="c1"><descrip type="subjectField">news</descrip>
<langSec xml:lang="en"><termSec><term>Marta</term><termNote type="partOfSpeech">noun</termNote><note>n</note></termSec></langSec>
<langSec xml:lang="uk"><termSec><term>Марта</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec></conceptEntry></body></text></tbx>`

const martif = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>s</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="c1"><langSet xml:lang="en"><tig><term>bridge</term><termNote type="partOfSpeech">noun</termNote></tig></langSet><langSet xml:lang="de"><ntig><termGrp><term>Brücke</term></termGrp></ntig></langSet></termEntry></body></text></martif>`

/** Validation of a format of memories or terms: it ends, and what is not well-formed (or, with `args`, breaks a document type) is refused. */
const kind = (name, bases, createValidator, args) => ({
  name,
  words: memoryWords,
  bases: () => bases,
  try(bytes) {
    const validator = createValidator()
    validator.write(bytes)
    return { reasons: validator.end().faults.map(({ rule }) => rule) }
  },
  refused: (batch) =>
    refusedByXmllint(
      batch.map(({ path }) => path),
      args,
    ),
})

/** `validate` on TMX; `dtd` is a document type to hold libxml2's verdict against. */
export const memories = (dtd) => kind('tmx', [tmx], createTmxValidator, dtd === undefined ? [] : ['--dtdvalid', dtd])

/** `validate` on TBX of both editions. */
export const termbases = kind('tbx', [basic, martif], createTbxValidator)

/** How many elements of some names a well-formed file has, those inside one another not counted. */
function count(bytes, names) {
  let [found, inside] = [0, 0]
  const reader = createXmlReader({
    start: ({ local }) => {
      if (inside === 0 && names.includes(local)) found += 1
      if (inside > 0 || names.includes(local)) inside += 1
    },
    end: () => {
      if (inside > 0) inside -= 1
    },
  })
  reader.write(bytes)
  reader.end()
  return found
}

/** What reads a file for use, not for a verdict: it refuses with a place, or loses nothing. */
const reading = (name, bases, read) => ({
  ...kind(name, bases),
  try(bytes) {
    try {
      return { broken: read(bytes) }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      return error.line === undefined && error.code !== 'not-tbx'
        ? { broken: `no place: ${error.code}` }
        : { reasons: [error.code] }
    }
  },
})

/** `tm import`: every entry is told, in pieces of any size, and what is written holds what was read, each entry once. */
export const imports = reading('tm-import', [tmx], (bytes) => {
  const { header, entries } = readTmx(bytes)
  if (entries.length !== count(bytes, ['tu'])) return `${entries.length} entries of ${count(bytes, ['tu'])}`
  let told = 0
  const reader = createTmxReader({ entry: () => (told += 1) })
  for (let at = 0; at < bytes.length; at += 7) reader.write(bytes.subarray(at, at + 7))
  reader.end()
  if (told !== entries.length) return `${told} entries in pieces, ${entries.length} at once`
  const again = readTmx(writeTmx(header, entries))
  const once = [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
  if (JSON.stringify(again.header) !== JSON.stringify(header)) return 'another header after writing'
  if (again.entries.length > once.length) return 'more entries after writing'
  const written = new Set(again.entries.map((entry) => JSON.stringify(entry)))
  const lost = once.filter((entry) => !written.has(JSON.stringify(entry)))
  return lost.length === 0 ? undefined : `lost: ${JSON.stringify(lost[0])}`
})

/** `--terms` and names.tbx: every concept is counted, whatever its languages. */
export const terms = reading('terms', [basic, martif], (bytes) => {
  const pair = { sourceLanguage: 'en', targetLanguage: 'uk' }
  const { terms: found, concepts } = readTermbase(bytes, pair)
  const there = count(bytes, ['conceptEntry', 'termEntry'])
  if (concepts !== there) return `${concepts} concepts of ${there}`
  if (found.length > concepts) return `${found.length} terms of ${concepts} concepts`
  const { names } = parseNames(bytes, 'en')
  return names.length > concepts ? 'more names than concepts' : undefined
})
