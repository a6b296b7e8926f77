import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/index.js'
import type { BilingualDocument } from '../../src/model/bilingual-document.js'
import { segmentsOf } from '../../src/model/bilingual-document.js'
import { languageTag } from '../../src/model/language-tag.js'
import { plainText } from '../../src/model/project.js'
import { mapSegments } from '../../src/model/visit.js'
import { check, extract, ownWork, quotationMemories } from '../../src/pipeline/index.js'
import { pretranslate } from '../../src/pretranslate/index.js'
import { locales, seed } from './seed.js'

/** Another article, in which two quotations of the first stand in other paragraphs, between other marks, with other words around. */
const second = `Leaders Meet Again
European leaders met in Berlin on Monday.
At the start the president recalled his own words: “If the goal is to prevent any real negotiations from happening, then this is how it should be — to invite me to Moscow.”
Nobody answered him.
Asked about the next summit, he had one sentence ready. “Meetings at this level should lead to concrete results — peace. And the best result is the end of the war,” the president told reporters.
`

function extracted(text: string, locale: string): BilingualDocument {
  const document = readDocument(new TextEncoder().encode(text), { file: 'second.txt' })
  return extract(document, { sourceLanguage: languageTag('en'), targetLanguage: languageTag(locale) }).bilingual
}

/** What the seed's translation of its first and its last paragraph of a quotation says, without marks. */
function wordsOf(locale: string, unit: RegExp, article: BilingualDocument): readonly string[] {
  const found = article.units
    .flatMap(segmentsOf)
    .filter(({ source }) => unit.test(plainText(source)))
    .map(({ target }) => plainText(target ?? []))
  if (found.length === 0) throw new Error(locale)
  return found
}

describe('a quotation in another article', () => {
  it.each(locales)('comes back with its translation: %s', async (locale) => {
    const article = seed(locale)
    const open = extracted(second, locale)
    const context = { sourceLanguage: 'en', targetLanguage: locale }
    const memories = [ownWork([article], context).memory, quotationMemories([article])(open)]
    const { document } = await pretranslate(open, { memories })
    const matches = document.units.flatMap((unit) => unit.matches.filter(({ kind }) => kind === 'quotation'))
    const texts = [...new Set(matches.map(({ target }) => plainText(target)))]
    expect(texts).toHaveLength(2)
    const [invitation = '', result = ''] = texts
    expect(wordsOf(locale, /If the goal is/, article)[0]).toContain(invitation)
    expect(invitation.length).toBeGreaterThan(20)
    const [meetings = '', end = ''] = wordsOf(locale, /Meetings at this level|And the best result/, article)
    expect(meetings).toContain(result.slice(0, 20))
    expect(end).toContain(result.slice(-12))
    expect(matches.every(({ quality = 100, origin }) => quality < 100 && origin === 'guillemet')).toBe(true)
    const again = await pretranslate(document, {
      memories: [ownWork([article], context).memory, quotationMemories([article])(document)],
    })
    expect(again.document).toBe(document)
  })

  it('is filled in where it is the whole segment, as it was before, whatever its marks', async () => {
    const first = 'Ann came.\n“We will never stop.”\n'
    const finished = mapSegments(extracted(first, 'uk'), (segment) => ({
      ...segment,
      state: 'translated',
      target: [
        {
          type: 'text',
          text: plainText(segment.source).startsWith('“') ? '«Ми не зупинимося ніколи».' : 'Прийшла Енн.',
        },
      ],
    }))
    const targetsFor = async (text: string): Promise<readonly (string | undefined)[]> => {
      const open = extracted(text, 'uk')
      const { document } = await pretranslate(open, { memories: [quotationMemories([finished])(open)] })
      return document.units.flatMap(segmentsOf).map(({ target }) => target && plainText(target))
    }
    expect(await targetsFor('Bob left.\n‘We will never stop.’\n')).toEqual([undefined, '«Ми не зупинимося ніколи».'])
    // Another mark at the end, words around it: something to look at.
    expect(await targetsFor('Bob left.\n‘We will never stop!’\n')).toEqual([undefined, undefined])
    expect(await targetsFor('‘We will never stop,’ Bob said.\n')).toEqual([undefined])
  })
})

describe('the same words in two translations', () => {
  const text = '“We will never stop this,” Ann Novak said.\nNobody spoke. “We will never stop this,” Novak repeated.\n'
  const translations = (one: string, other: string): BilingualDocument => {
    const targets = [`«${one}», — сказала Анна Новак.`, 'Усі мовчали.', `«${other}», — повторила Новак.`]
    let at = 0
    return mapSegments(extracted(text, 'uk'), (segment) => ({
      ...segment,
      state: 'translated',
      target: [{ type: 'text', text: targets[at++] ?? '' }],
    }))
  }
  const rules = (document: BilingualDocument): readonly string[] => check(document).map(({ rule }) => rule)

  it('are told, with the other place', () => {
    const found = check(translations('Ми цього не зупинимо', 'Ми ніколи не спинимо це')).filter(
      ({ rule }) => rule === 'quotes.rendered',
    )
    expect(found).toMatchObject([
      {
        severity: 'warning',
        related: [{ segment: 's1' }],
        values: { here: 'Ми ніколи не спинимо це', other: 'Ми цього не зупинимо' },
      },
    ])
    expect(rules(translations('Ми цього не зупинимо', 'Ми цього не зупинимо'))).not.toContain('quotes.rendered')
  })

  it('are one translation, whoever is named inside the marks', () => {
    const inside = translations(
      'Ми, — каже Анна Новак, — цього не зупинимо',
      'Ми, — повторює Новак, — цього не зупинимо',
    )
    expect(rules(inside)).not.toContain('quotes.rendered')
    const once = translations('Ми цього не зупинимо, — каже Анна Новак', 'Ми цього не зупинимо')
    expect(rules(once)).not.toContain('quotes.rendered')
  })
})
