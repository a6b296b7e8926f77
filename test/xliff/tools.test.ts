import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assembleDocument } from '../../src/assemble/index.js'
import { readDocument } from '../../src/document/index.js'
import { type BilingualDocument, segmentsOf } from '../../src/model/bilingual-document.js'
import { plainText } from '../../src/model/project.js'
import { isTranslated } from '../../src/model/translated.js'
import { mapSegments } from '../../src/model/visit.js'
import { mergeReturned } from '../../src/pipeline/index.js'
import { profiles, readXliff, writeXliff } from '../../src/xliff/index.js'
import { parseXml, type XmlElement } from '../../src/xml/index.js'
import { withoutExtras } from './rewrites.js'
import { sample } from './sample-document.js'
import { lokalize, omegat, poedit, type Tool, toolkit, typed } from './tools/drive.js'

/** The real programs; where one is not installed its test is skipped and says so. `ALL_LOCALES=1` takes the slow ones through every locale. */
const name = 'zelensky-rejects-moscow-meeting'
const root = new URL('../../', import.meta.url)
const locales = readdirSync(new URL('locales', root)).filter((locale) => locale !== 'en')
const every = process.env['ALL_LOCALES'] === '1'
/** How many locales a tool is taken through: OmegaT takes six seconds for one, the keyboard half a minute. */
const localesFor = ({ profile }: Tool): readonly string[] =>
  every || profile === 'translate-toolkit' ? locales : profile === 'omegat' ? ['ar', 'ja', 'uk'] : ['uk']

const handOff = (document: BilingualDocument, profileName: string): Uint8Array => {
  const profile = profiles.get(profileName)
  if (profile === undefined) throw new Error(`no profile ${profileName}`)
  return writeXliff([document], { version: '1.2', profile })
}
const documentIn = (bytes: Uint8Array): BilingualDocument => {
  const [document] = readXliff(bytes).documents
  if (document === undefined) throw new Error('no document')
  return document
}

/** What a program may add about itself: Lokalize signs what it approves. */
const signatures: readonly string[] = ['phase-group', 'tool']

/** A file as lines of what a tool must not change: everything but targets' content and state, and `approved`. */
const rest = (bytes: Uint8Array): readonly string[] => {
  const lines: string[] = []
  const visit = (element: XmlElement): void => {
    if (signatures.includes(element.local)) return
    const attributes = element.attributes
      .filter(
        ({ name: key }) => !(element.local === 'target' && /^(?:state|phase-name)$/.test(key)) && key !== 'approved',
      )
      .map(({ local, uri, value }) => `${uri} ${local}=${value}`)
      .sort()
    lines.push(`<${element.local} ${attributes.join(' ')}>`)
    if (element.local === 'target' && element.parent?.local === 'trans-unit') return
    const mixed =
      element.children.every((child) => child.type !== 'element') || ['source', 'target'].includes(element.local)
    for (const child of element.children) {
      if (child.type === 'element') visit(child)
      else if (mixed || child.text.trim() !== '') lines.push(child.text)
    }
    lines.push('</>')
  }
  visit(parseXml(bytes).root)
  return lines
}

const texts = (document: BilingualDocument, side: 'source' | 'target'): readonly string[] =>
  document.units.flatMap(segmentsOf).map((segment) => plainText(segment[side] ?? []))
const skipped = ({ missing }: Tool): string =>
  missing.length === 0 ? '' : ` (skipped: not installed: ${missing.join(', ')})`

describe.each([omegat, toolkit])('$profile', (tool) => {
  it.skipIf(tool.missing.length > 0)(
    `changes nothing but targets and states where there are codes${skipped(tool)}`,
    () => {
      const sent = handOff(sample, tool.profile)
      const back = tool.drive(sent, (source) => `«${source}»`, 4)
      expect(rest(back)).toEqual(rest(sent))
      const document = documentIn(back)
      expect(document.units.flatMap(segmentsOf).every(isTranslated)).toBe(true)
      expect(
        document.units.flatMap(segmentsOf).some(({ target }) => target?.some(({ type }) => type === 'opening')),
      ).toBe(true)
    },
  )

  it.skipIf(tool.missing.length > 0).each(localesFor(tool))(
    `the finished article of %s is typed again and assembled${skipped(tool)}`,
    (locale) => {
      const { finished, sent } = article(locale, tool.profile)
      const sources = texts(finished, 'source')
      const translations = new Map(texts(finished, 'target').map((target, at) => [sources[at] ?? '', target]))
      const back = tool.drive(sent, (source) => translations.get(source) ?? `lost: ${source}`, sources.length)
      expect(rest(back)).toEqual(rest(sent))
      expectRebuilt(back, finished)
      const source = readDocument(readFileSync(new URL(`source/${name}.txt`, root)))
      const { bytes } = assembleDocument(source, mergeReturned(emptied(finished), documentIn(back)).bilingual, {
        policy: 'block',
      })
      expect(new TextDecoder().decode(bytes)).toBe(readFileSync(new URL(`locales/${locale}/${name}.txt`, root), 'utf8'))
    },
    60_000,
  )
})

describe.each([poedit, lokalize])('$profile', (tool) => {
  it.skipIf(tool.missing.length > 0).each(localesFor(tool))(
    `every segment of the article in %s is shown and typed by keyboard${skipped(tool)}`,
    { timeout: 120_000, retry: 2 },
    (locale) => {
      const { finished, sent } = article(locale, tool.profile)
      const back = tool.drive(sent, (source) => source, texts(finished, 'source').length)
      expect(rest(back)).toEqual(rest(sent))
      const typedOver = mapSegments(finished, (segment) => ({
        ...segment,
        target: [...segment.source, { type: 'text', text: typed }],
      }))
      expectRebuilt(back, typedOver)
    },
  )
})

/** A finished article's work file, and what is sent of it: nothing translated. */
function article(locale: string, profile: string): { readonly finished: BilingualDocument; readonly sent: Uint8Array } {
  const finished = documentIn(readFileSync(new URL(`locales/${locale}/${name}.xlf`, root)))
  return { finished, sent: handOff(emptied(finished), profile) }
}

function emptied(document: BilingualDocument): BilingualDocument {
  return mapSegments(document, ({ target: _, origin: __, ...segment }) => ({ ...segment, state: 'initial' }))
}

/** Merged into the work file, also after a tool that drops all it can: every target, and the record of quotations, names and dates as it was. */
function expectRebuilt(back: Uint8Array, finished: BilingualDocument): void {
  for (const bytes of [back, withoutExtras(back)]) {
    const { bilingual } = mergeReturned(emptied(finished), documentIn(bytes))
    expect(texts(bilingual, 'target')).toEqual(texts(finished, 'target'))
    expect(bilingual.units.flatMap(segmentsOf).every(isTranslated)).toBe(true)
    expect(bilingual.quotations).toEqual(finished.quotations)
    expect(bilingual.units.map(({ notes }) => notes)).toEqual(finished.units.map(({ notes }) => notes))
  }
}
