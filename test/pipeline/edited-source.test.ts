import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { assembleDocument } from '../../src/assemble/index.js'
import { loadDocument } from '../../src/document/index.js'
import type { BilingualDocument, Segment } from '../../src/model/bilingual-document.js'
import type { Document } from '../../src/model/document.js'
import { plainText } from '../../src/model/project.js'
import { mapSegments, visitSegments } from '../../src/model/visit.js'
import { extract } from '../../src/pipeline/index.js'
import { en, uk, words } from './article.js'

/** A file of some paragraphs; `LINK` in one of them is a link to the address. */
type Make = (paragraphs: readonly string[], address: string) => Uint8Array

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const inLines =
  (link: (address: string) => string, between: string, end = '\n'): Make =>
  (paragraphs, address) =>
    bytesOf(`${paragraphs.map((each) => each.replace('LINK', link(address))).join(between)}${end}`)
const captions =
  (head: string, mark: string): Make =>
  (paragraphs, address) => {
    const time = (seconds: number): string => `00:00:${String(seconds).padStart(2, '0')}${mark}000`
    const cues = paragraphs.map(
      (each, index) => `${time(index * 9)} --> ${time(index * 9 + 5)}\n${each.replace('LINK', address)}\n`,
    )
    return bytesOf(`${head}${cues.join('\n')}`)
  }

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const docx: Make = (paragraphs, address) => {
  const link = `</w:t></w:r><w:hyperlink w:anchor="${address}">${run('the plan')}</w:hyperlink><w:r><w:t xml:space="preserve">`
  const body = paragraphs.map((each) => `<w:p>${run(each).replace('LINK', link)}</w:p>`).join('')
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return zipSync({
    '[Content_Types].xml': bytesOf(`<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`),
    'word/document.xml': bytesOf(`<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`),
  })
}

const formats: readonly (readonly [string, Make])[] = [
  ['a.txt', inLines((address) => address, '\n')],
  ['a.html', inLines((address) => `<a href="${address}">the plan</a>`, '</p>\n<p>', '</p>\n')],
  ['a.md', inLines((address) => `[the plan](${address})`, '\n\n')],
  ['a.mdx', inLines((address) => `[the plan](${address})`, '\n\n')],
  [
    'a.json',
    (paragraphs, address) =>
      bytesOf(
        JSON.stringify(Object.fromEntries(paragraphs.map((each, n) => [`k${n}`, each.replace('LINK', address)]))),
      ),
  ],
  ['a.srt', captions('', ',')],
  ['a.vtt', captions('WEBVTT\n\n', '.')],
  ['a.docx', docx],
]

const rain = 'It rained all day long. The river rose quickly.'
const see = 'See LINK before you go there. Nobody came at noon.'
const left = 'She left the house early. He stayed with the children.'
const before = 'https://example.org/one'
const after = 'https://example.org/two'

/** Every segment is reviewed; its words are in brackets. */
const reviewed = (bilingual: BilingualDocument): BilingualDocument =>
  mapSegments(bilingual, (segment) => ({
    ...segment,
    state: 'reviewed',
    target: segment.source.map((inline, index) =>
      inline.type === 'text' && index === 0 ? { ...inline, text: `¡${inline.text}` } : inline,
    ),
  }))

const segments = (bilingual: BilingualDocument): readonly Segment[] =>
  [...visitSegments(bilingual)].map(({ segment }) => segment)
const isKept = ({ source, target, state }: Segment): boolean =>
  state === 'reviewed' && target !== undefined && plainText(target) === `¡${plainText(source)}`

describe.each(formats)('an edited source, %s', (file, make) => {
  const options = { sourceLanguage: en, targetLanguage: uk, words }
  const extracted = async (paragraphs: readonly string[], address = after) => {
    const work = reviewed(extract(await loadDocument(make([rain, see, left], before), { file }), options).bilingual)
    const document: Document = await loadDocument(make(paragraphs, address), { file })
    const { bilingual, report } = extract(document, { ...options, previous: work })
    return { document, bilingual, report }
  }
  const assembled = async (document: Document, bilingual: BilingualDocument): Promise<string> => {
    const { bytes } = assembleDocument(document, bilingual, { policy: 'block' })
    return (await loadDocument(bytes, { file })).text
  }

  it('loses nothing by another address, and takes the new one', async () => {
    const { document, bilingual, report } = await extracted([rain, see, left])
    expect(segments(bilingual).map(isKept)).toEqual(Array(6).fill(true))
    expect(report).toMatchObject({ kept: 3, changed: [], added: [], removed: [] })
    const text = await assembled(document, bilingual)
    expect(text).toContain(after)
    expect(text).not.toContain(before)
  })

  it('keeps what was moved', async () => {
    const { bilingual, report } = await extracted([left, rain, see])
    expect(segments(bilingual).map(isKept)).toEqual(Array(6).fill(true))
    expect(report).toMatchObject({ kept: 3, changed: [], added: [], removed: [] })
    expect(report.moved.length).toBeGreaterThan(0)
  })

  it.each([
    ['joined', [`${rain} ${left}`, see]],
    ['split', [...rain.split(/(?<=day long\.) /), see, left]],
  ])('keeps the sentences of paragraphs that were %s', async (_, paragraphs) => {
    const { bilingual } = await extracted(paragraphs, before)
    expect(segments(bilingual).map(({ target }) => target !== undefined)).toEqual(Array(6).fill(true))
    expect(segments(bilingual).every(isKept)).toBe(true)
  })

  it('keeps the old pair of a sentence that changed as a match, and all else', async () => {
    const { bilingual, report } = await extracted([rain, see.replace('noon', 'dawn'), left], before)
    expect(segments(bilingual).map(isKept)).toEqual([true, true, true, false, true, true])
    expect(report.changed).toHaveLength(1)
    const [match] = bilingual.units.flatMap(({ matches }) => matches)
    expect(match && [plainText(match.source), plainText(match.target)]).toEqual([
      'Nobody came at noon.',
      '¡Nobody came at noon.',
    ])
  })
})
