import { describe, expect, it } from 'vitest'
import type { AcceptedName } from '../../src/model/accepted-name.js'
import type { BilingualDocument } from '../../src/model/bilingual-document.js'
import { languageTag } from '../../src/model/language-tag.js'
import { plainText } from '../../src/model/project.js'
import { segmentsInContext, visitSegments } from '../../src/model/visit.js'
import { ownWork } from '../../src/pipeline/index.js'
import { pretranslate } from '../../src/pretranslate/index.js'
import { type Locale, locales, seed } from './seed.js'

/** A document of segments, finished where they have a translation. */
function documentOf(locale: string, pairs: readonly (readonly [string, string?])[]): BilingualDocument {
  return {
    id: 'f2',
    sourceLanguage: languageTag('en'),
    targetLanguage: languageTag(locale),
    units: pairs.map(([source, target], at) => ({
      id: `u${at}`,
      flow: `u${at}`,
      translate: true,
      parts: [
        {
          type: 'segment',
          id: 's1',
          source: [{ type: 'text', text: source }],
          state: target === undefined ? 'initial' : 'translated',
          ...(target === undefined ? {} : { target: [{ type: 'text', text: target }] }),
        },
      ],
      notes: [],
      matches: [],
    })),
    quotations: [],
    notes: [],
  }
}

/** The translation of one source out of finished documents, with what is said of it. */
async function translated(
  finished: readonly BilingualDocument[],
  source: string,
  locale: string,
  confirmed: readonly AcceptedName[] = [],
) {
  const languages = { sourceLanguage: 'en', targetLanguage: locale }
  const { memory } = ownWork(finished, languages, { confirmed })
  const { document } = await pretranslate(documentOf(locale, [[source]]), { memories: [memory] })
  const [segment] = segmentsInContext(document)
  const { target, origin, state } = segment?.segment ?? {}
  const match = segment?.unit.matches[0]
  return { text: target && plainText(target), kind: origin?.kind, state, quality: match?.quality }
}

/** Sentences about another person, so that the forms of the name are known. */
const other: Readonly<Record<Locale, readonly [string, string]>> = {
  uk: ['У Парижі Макрон говорив із Зеленським.', 'Зеленський вітав візит Макрона до Києва.'],
  de: ['In Paris sprach Macron mit Selenskyj.', 'Selenskyj begrüßte Macrons Besuch in Kyjiw.'],
  fr: ['À Paris, Macron s’est entretenu avec Zelensky.', 'Zelensky s’est félicité de la visite de Macron à Kyiv.'],
  es: ['En París, Macron habló con Zelenski.', 'Zelenski celebró la visita de Macron a Kiev.'],
  pl: ['W Paryżu Macron rozmawiał z Zełenskim.', 'Zełenski z radością przyjął wizytę Macrona w Kijowie.'],
  ja: ['パリでマクロン氏はゼレンスキー氏と会談した。', 'ゼレンスキー氏はマクロン氏のキーウ訪問を歓迎した。'],
  'zh-Hans': ['在巴黎，马克龙与泽连斯基进行了会谈。', '泽连斯基欢迎马克龙对基辅的访问。'],
  ar: ['في باريس تحدث ماكرون مع زيلينسكي.', 'رحّب زيلينسكي بزيارة ماكرون إلى كييف.'],
}

/** What stands in the seed's translations, and what must stand there after the change: a date, a name. */
const expected: Readonly<Record<Locale, readonly [readonly [string, string], readonly [string, string]]>> = {
  uk: [
    ['3 вересня', '12 жовтня'],
    ['Путіна', 'Макрона'],
  ],
  de: [
    ['3. September', '12. Oktober'],
    ['Putins', 'Macrons'],
  ],
  fr: [
    ['3 septembre', '12 octobre'],
    ['Poutine', 'Macron'],
  ],
  es: [
    ['3 de septiembre', '12 de octubre'],
    ['Putin', 'Macron'],
  ],
  pl: [
    ['3 września', '12 października'],
    ['Putina', 'Macrona'],
  ],
  ja: [
    ['9月3日', '10月12日'],
    ['プーチン', 'マクロン'],
  ],
  'zh-Hans': [
    ['9月3日', '10月12日'],
    ['普京', '马克龙'],
  ],
  ar: [
    ['3 سبتمبر', '12 أكتوبر'],
    ['بوتين', 'ماكرون'],
  ],
}

describe('a sentence of the article with another date or name', () => {
  it.each(locales)('gets its translation in the right form, marked as repaired: %s', async (locale) => {
    const article = seed(locale)
    const [bare, genitive] = other[locale]
    const more = documentOf(locale, [
      ['In Paris, Macron spoke with Zelensky.', bare],
      ['Zelensky welcomed Macron’s visit to Kyiv.', genitive],
    ])
    const changes = [
      ['September 3', 'October 12'],
      ['Putin’s', 'Macron’s'],
    ] as const
    const starts = ['Previously, on September 3', 'Additionally, Zelensky suggested that Putin’s visit']
    for (const [at, start] of starts.entries()) {
      const pair = [...visitSegments(article)].find(({ segment }) => plainText(segment.source).startsWith(start))
      const source = plainText(pair?.segment.source ?? [])
      const target = plainText(pair?.segment.target ?? [])
      const [before = '', after = ''] = changes[at] ?? []
      const [old = '', fresh = ''] = expected[locale][at] ?? []
      expect(target.split(old)).toHaveLength(2)
      const found = await translated([article, more], source.replace(before, after), locale)
      expect(found).toMatchObject({ text: target.replace(old, fresh), kind: 'repaired', state: 'initial' })
      expect(found.quality).toBeLessThan(100)
    }
  })
})

describe('a confirmed name', () => {
  const putin: AcceptedName = { source: ['Putin'], target: ['Путін', 'Путіна', 'Путіним'] }
  const marek: AcceptedName = { source: ['Marek'], target: ['Марек', 'Марека', 'Мареком'] }
  const kim: AcceptedName = { source: ['Kim'], target: ['Кім'] }
  const pair = ['She met Putin yesterday.', 'Вона вчора зустріла Путіна.'] as const

  it.each([
    [
      'is written in the inflection of the one that stood there',
      [putin, marek],
      'Marek',
      'Вона вчора зустріла Марека.',
    ],
    ['is not written where its form is not known', [putin, kim], 'Kim', undefined],
    ['of which nothing is known is left alone', [putin], 'Marek', undefined],
  ] as const)('%s', async (_, confirmed, name, expected) => {
    const source = pair[0].replace('Putin', name)
    const found = await translated([documentOf('uk', [pair])], source, 'uk', confirmed)
    expect([found.text, found.kind]).toEqual(expected === undefined ? [undefined, undefined] : [expected, 'repaired'])
  })

  it('goes before the spelling that the texts have', async () => {
    const texts = documentOf('uk', [
      pair,
      ['In Rome Selensky spoke with Putin.', 'У Римі Селенський говорив із Путіним.'],
      ['Putin thanked Selensky.', 'Путін подякував Селенського.'],
    ])
    const confirmed = [putin, { source: ['Selensky'], target: ['Зеленський', 'Зеленського', 'Зеленським'] }]
    const found = await translated([texts], 'She met Selensky yesterday.', 'uk', confirmed)
    expect(found.text ?? '').not.toContain('Селенськ')
    const german = documentOf('de', [['She met Putin in May.', 'Sie traf Putin im Mai.']])
    const names = [
      { source: ['Putin'], target: ['Putin'] },
      { source: ['Zelensky'], target: ['Selenskyj'] },
    ]
    expect((await translated([german], 'She met Zelensky in May.', 'de', names)).text).toBe(
      'Sie traf Selenskyj im Mai.',
    )
  })
})

describe('a repair', () => {
  it.each([
    // The form of what goes with the number is the same.
    [
      'uk',
      'He thanked 25 workers.',
      'Він подякував 25 працівникам.',
      'He thanked 37 workers.',
      'Він подякував 37 працівникам.',
    ],
    ['uk', 'He thanked 25 workers.', 'Він подякував 25 працівникам.', 'He thanked 21 workers.', undefined],
    ['de', 'It cost 2,500 euros.', 'Es kostete 2.500 Euro.', 'It cost 12,750 euros.', 'Es kostete 12.750 Euro.'],
    [
      'fr',
      'It cost 3.5 million euros.',
      'Cela a coûté 3,5 millions d’euros.',
      'It cost 4.2 million euros.',
      'Cela a coûté 4,2 millions d’euros.',
    ],
    ['fr', 'It opened on May 3.', 'Il a ouvert le 3 mai.', 'It opened on May 1.', undefined],
    ['ar', 'It opened on May 3.', 'افتُتح في ٣ مايو.', 'It opened on July 12.', 'افتُتح في ١٢ يوليو.'],
    [
      'de',
      'It opened on 05/03/2024.',
      'Es wurde am 03.05.2024 eröffnet.',
      'It opened on 06/09/2025.',
      'Es wurde am 09.06.2025 eröffnet.',
    ],
    [
      'pl',
      'It opened on Monday, May 3.',
      'Otwarto go w poniedziałek, 3 maja.',
      'It opened on Tuesday, May 4.',
      undefined,
    ],
    [
      'pl',
      'It opened on Monday, May 3.',
      'Otwarto go w poniedziałek, 3 maja.',
      'It opened on Friday, May 7.',
      undefined,
    ],
    [
      'de',
      'It opened on Monday, May 3.',
      'Es öffnete am Montag, 3. Mai.',
      'It opened on Friday, May 7.',
      'Es öffnete am Freitag, 7. Mai.',
    ],
    // The same number stands there twice: which of them changed?
    ['es', 'From 7 to 9, not 7.', 'De 7 a 9, no 7.', 'From 8 to 9, not 7.', undefined],
    // A word that is no name.
    ['es', 'He came on May 3.', 'Vino el 3 de mayo.', 'She came on May 3.', undefined],
    // The month is not in a form that CLDR has.
    ['uk', 'It was closed in May.', 'Його зачинили в травні.', 'It was closed in June.', undefined],
  ])('%s: %s → %s', async (locale, source, target, changed, repaired) => {
    const found = await translated([documentOf(locale, [[source, target]])], changed, locale)
    expect(found.text).toBe(repaired)
  })
})
