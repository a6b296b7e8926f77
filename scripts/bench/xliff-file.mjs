import { closeSync, openSync, writeSync } from 'node:fs'
import { bilingual } from './bilingual.mjs'

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** The first words of a text in a code, as in every fourth unit. */
const coded = (start, text, end) => `${start}${escaped(text.slice(0, 8))}${end}${escaped(text.slice(8))}`
const shapes = {
  '2.0': {
    head: '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" version="2.0" srcLang="en" trgLang="uk">\n <file id="f1" original="article.md">\n',
    code: (text) => coded('<pc id="1" dataRefStart="d1" dataRefEnd="d1" type="fmt" subType="xlf:b">', text, '</pc>'),
    unit: (id, source, target, hasCode, hasNote) =>
      `  <unit id="u${id}" xml:space="preserve" fs:fs="p">\n${hasNote ? '   <notes><note id="n1" category="context">A sentence of its own.</note></notes>\n' : ''}${hasCode ? '   <originalData><data id="d1">**</data></originalData>\n' : ''}   <segment id="s1" state="translated">\n    <source>${source}</source>\n    <target>${target}</target>\n   </segment>\n  </unit>\n`,
    tail: ' </file>\n</xliff>\n',
  },
  1.2: {
    head: '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n <file original="article.md" source-language="en" target-language="uk" datatype="plaintext">\n  <body>\n',
    code: (text) => coded('<g id="1" ctype="bold">', text, '</g>'),
    unit: (id, source, target, _hasCode, hasNote) =>
      `   <trans-unit id="u${id}" xml:space="preserve" approved="yes">\n    <source>${source}</source>\n    <target state="translated">${target}</target>\n${hasNote ? '    <note from="guillemet">A sentence of its own.</note>\n' : ''}   </trans-unit>\n`,
    tail: '  </body>\n </file>\n</xliff>\n',
  },
}

/** Writes an XLIFF of invented news with a number of units: codes in a quarter of them, notes in a tenth. */
export function writeXliffFile(path, version, count) {
  const { head, code, unit, tail } = shapes[version]
  const pairs = bilingual('en', 'uk', 5000)
  const file = openSync(path, 'w')
  let text = `<?xml version="1.0" encoding="UTF-8"?>\n${head}`
  for (let at = 0; at < count; at += 1) {
    const { source, target } = pairs[at % pairs.length]
    const hasCode = at % 4 === 0
    const inline = hasCode ? code : escaped
    text += unit(at.toString(16), inline(source), inline(target), hasCode, at % 10 === 0)
    if (text.length < 1 << 20) continue
    writeSync(file, text)
    text = ''
  }
  writeSync(file, text + tail)
  closeSync(file)
}
