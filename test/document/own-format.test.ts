import { describe, expect, it } from 'vitest'
import { addFormats, assemble, extract, languageTag, mapSegments, readDocument, segment } from '../../src/index.js'
import { formatSuite } from './format-suite.js'
import { stringsFormat } from './strings-format.js'

const sample = `/* "Not" = "this"; */
"greeting" = "Hello, %@! \\"Come in,\\" she said.\\nThere are %1$d rooms.";
// "nor" = "this";
"empty" = "";
"spaces" = "  caf\\U00e9  " ;
`

formatSuite({
  format: stringsFormat,
  samples: { sample, crlf: sample.replaceAll('\n', '\r\n'), 'not closed': '"a" = "b" "c" = "d\n', nothing: '' },
  pieces: ['"', '"a" = "', '";\n', ' = ', '\\', '\\n', '\\U00e9', '%@', '%', '/*', '*/', '//', '\n', 'Text ', 'ї. '],
  // An escape whose character changed is written as it is.
  rewrites: true,
})

describe('a format of one’s own', () => {
  addFormats([stringsFormat])
  const bytes = new TextEncoder().encode(sample)

  it('is found by its ending and by its name', () => {
    expect(readDocument(bytes, { file: 'Localizable.strings' }).format).toBe('strings')
    expect(segment(sample, { format: 'strings', locale: 'en' }).segments.map(({ text }) => text)).toEqual([
      'Hello, %@!',
      '"Come in," she said.',
      'There are %1$d rooms.',
      'café',
    ])
  })

  it('goes the whole way of an article', () => {
    const document = readDocument(bytes, { file: 'Localizable.strings' })
    const options = { sourceLanguage: languageTag('en'), targetLanguage: languageTag('uk') }
    const { bilingual } = extract(document, options)
    const translated = mapSegments(bilingual, (each) => ({
      ...each,
      state: 'translated',
      target: each.source.map((inline) =>
        inline.type === 'text' ? { ...inline, text: inline.text.replace('she', 'вона, "вона"') } : inline,
      ),
    }))
    const { bytes: written } = assemble(document, translated, { policy: 'block' })
    expect(new TextDecoder().decode(written)).toBe(sample.replace('she', 'вона, \\"вона\\"'))
  })

  it('takes the place of a known one of its name or ending', () => {
    addFormats([{ ...stringsFormat, name: 'strings-in-json', extensions: ['.json'] }])
    expect(readDocument(bytes, { file: 'a.json' }).format).toBe('strings-in-json')
    expect(readDocument(new TextEncoder().encode('{"a": "b"}'), { format: 'json' }).format).toBe('json')
  })

  it('that nobody added is refused with the names of those that are known', () => {
    expect(() => readDocument(bytes, { format: 'string' })).toThrow(
      expect.objectContaining({
        code: 'format-unknown',
        values: { format: 'string', known: expect.stringMatching(/strings.* text html/) },
      }),
    )
  })
})
