import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/index.js'
import { type BilingualDocument, segmentsOf } from '../../src/model/bilingual-document.js'
import { languageTag } from '../../src/model/language-tag.js'
import type { OriginalWording } from '../../src/model/original-wording.js'
import { plainText } from '../../src/model/project.js'
import { mapSegments } from '../../src/model/visit.js'
import { check, extract, quotationMemories } from '../../src/pipeline/index.js'
import { pretranslate } from '../../src/pretranslate/index.js'

const said: OriginalWording = {
  speaker: 'Olena Kovalenko',
  words: 'We will rebuild every bridge, and nobody will stop us',
  original: 'Ми відбудуємо кожен міст, і ніхто нас не спинить',
  locale: languageTag('uk'),
  reference: 'https://example.org/speech',
}

function extracted(text: string, originals: readonly OriginalWording[] = [said], locale = 'uk'): BilingualDocument {
  const document = readDocument(new TextEncoder().encode(text), { file: 'a.txt' })
  return extract(document, {
    sourceLanguage: languageTag('en'),
    targetLanguage: languageTag(locale),
    originals,
    words: (key, values) => `${key} ${Object.values(values).join(' ')}`,
  }).bilingual
}

const notes = (document: BilingualDocument): readonly string[] =>
  document.units.flatMap((unit) =>
    unit.notes.flatMap(({ text, segment }) =>
      text.startsWith('notes.quotation.original') ? [`${segment} ${text.slice(25)}`] : [],
    ),
  )

const whole = '“We will rebuild every bridge, and nobody will stop us.”'

describe('what was first said in the target’s language', () => {
  it.each([
    ['all of it', `${whole}\n`],
    ['other marks, capitals and a comma', '‘We will rebuild every bridge and nobody will stop us,’ she said.\n'],
    ['a part', 'She said they would “rebuild every bridge, and nobody” would be in the way.\n'],
    [
      'all of it among more',
      '“It is hard. We will rebuild every bridge, and nobody will stop us. Believe me,” she said.\n',
    ],
  ])('is told to the translator: %s', (_, text) => {
    const found = notes(extracted(text))
    expect(found.length).toBeGreaterThan(0)
    for (const note of found)
      expect(note).toMatch(
        /Ми відбудуємо кожен міст, і ніхто нас не спинить \(Olena Kovalenko; https:\/\/example.org\/speech\)$/,
      )
  })

  it('is not told of other words, of another language, or of a few words of somebody else', () => {
    expect(notes(extracted('“We will rebuild every road,” she said.\n'))).toEqual([])
    expect(notes(extracted(`${whole}\n`, [said], 'de'))).toEqual([])
    const short = { ...said, words: 'Yes, we can', original: 'Так, ми можемо' }
    expect(notes(extracted('“Yes, we can,” Boris Malyk said.\n', [short]))).toEqual([])
    expect(notes(extracted('“Yes, we can,” Olena Kovalenko said.\n', [short]))).toHaveLength(1)
  })

  it('is the target where the quotation is the whole segment, in the marks of its language and before all else', async () => {
    const targets = async (text: string, original = said.original): Promise<readonly (string | undefined)[]> => {
      const open = extracted(text, [])
      const memories = [quotationMemories([], [{ ...said, original }])(open)]
      const { document } = await pretranslate(open, { memories })
      return document.units.flatMap(segmentsOf).map(({ target }) => target && plainText(target))
    }
    expect(await targets(`She came.\n${whole}\n`)).toEqual([undefined, `«${said.original}».`])
    expect(await targets(`${whole}\n`, `${said.original}.`)).toEqual([`«${said.original}.»`])
    expect(await targets(`${whole.replace('.', '!')}\n`)).toEqual([undefined])
    expect(await targets('“We will rebuild every bridge, and nobody will stop us,” she said.\n')).toEqual([undefined])
  })

  it('says that it is the original wording, or stands beside as a match', async () => {
    const open = extracted(`${whole}\n“We will rebuild every bridge, and nobody will stop us,” she said.\n`)
    const { document } = await pretranslate(open, { memories: [quotationMemories([], [said])(open)] })
    expect(document.units.flatMap(segmentsOf).map(({ origin }) => origin?.kind)).toEqual(['original', undefined])
    expect(document.units.map(({ matches }) => matches.map(({ kind, quality }) => [kind, quality === 100]))).toEqual([
      [['original', true]],
      [['original', false]],
    ])
  })

  const checked = (text: string, ...targets: readonly string[]): readonly string[] => {
    let at = 0
    const document = mapSegments(extracted(text), (segment) => ({
      ...segment,
      state: 'translated' as const,
      target: [{ type: 'text' as const, text: targets[at++] ?? '' }],
    }))
    return check(document, { originals: [said], prose: true }).flatMap(({ rule, severity, values, target }) =>
      rule === 'quotes.original' ? [`${severity} ${values['here']} ${target?.[0]?.segment}`] : [],
    )
  }
  const attributed = '“We will rebuild every bridge, and nobody will stop us,” Kovalenko said.\n'

  it.each([
    ['as it was said', attributed, '«Ми відбудуємо кожен міст, і ніхто нас не спинить», — сказала Коваленко.'],
    [
      'with other marks inside',
      attributed,
      '„ми відбудуємо кожен міст — і ніхто нас не спинить…“, — сказала Коваленко.',
    ],
    [
      'with who says it in between',
      attributed,
      '«Ми відбудуємо кожен міст, — сказала Коваленко, — і ніхто нас не спинить».',
    ],
    [
      'a part of it',
      'She said they would “rebuild every bridge, and nobody” would be in the way.\n',
      'Вона сказала, що вони «відбудуємо кожен міст, і ніхто» не стане їм на заваді.',
    ],
    [
      'among more',
      '“It is hard. We will rebuild every bridge, and nobody will stop us,” she said.\n',
      '«Важко. Ми відбудуємо кожен міст, і ніхто нас не спинить», — сказала вона.',
    ],
  ])('is quoted: %s', (_, text, ...targets) => {
    const [target = ''] = targets
    const sentences = target.startsWith('«Важко.') ? ['«Важко.', target.slice(8)] : [target]
    expect(checked(text, ...sentences)).toEqual([])
  })

  it.each([
    ['other words', attributed, '«Ми відновимо всі мости, і ніхто нас не зупинить», — сказала Коваленко.'],
    ['a word left out', attributed, '«Ми відбудуємо кожен міст, і ніхто не спинить», — сказала Коваленко.'],
    [
      'a part in other words',
      'She said they would “rebuild every bridge, and nobody” would be in the way.\n',
      'Вона сказала, що вони «відновлять кожен міст, і ніхто» не стане їм на заваді.',
    ],
    ['without marks', attributed, 'Коваленко сказала, що ми відновимо мости.'],
  ])('was translated back: %s', (_, text, target) => {
    expect(checked(text, target)).toMatchObject([expect.stringMatching(/^warning .+ s1$/)])
  })
})
