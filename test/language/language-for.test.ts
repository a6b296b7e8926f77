import { describe, expect, it } from 'vitest'
import { fallbackChain, languageFor, supportedLanguages } from '../../src/language/index.js'
import { reviewedLanguages } from '../../src/language/reviewed-languages.js'
import { expandForms } from '../../src/language/word-forms.js'

const words = (list: string | undefined): readonly string[] => list?.split(/\s+/u).filter((word) => word !== '') ?? []

describe('fallbackChain', () => {
  it.each([
    ['en-US', ['en-US', 'en']],
    ['en-AU', ['en-AU', 'en-001', 'en']],
    ['zh-TW', ['zh-TW', 'zh-Hant-TW', 'zh-Hant']],
    ['zh-CN', ['zh-CN', 'zh']],
    ['zh-Hans-SG', ['zh-Hans-SG', 'zh-Hans', 'zh']],
    ['pt-AO', ['pt-AO', 'pt-PT', 'pt']],
    ['sr-Latn', ['sr-Latn']],
    ['nb', ['nb', 'no']],
    ['uk-Cyrl-UA', ['uk-Cyrl-UA', 'uk-Cyrl', 'uk']],
    ['tlh', ['tlh']],
  ])('%s', (tag, chain) => {
    expect(fallbackChain(tag)).toEqual(chain)
  })
})

describe('languageFor', () => {
  it.each([
    ['en-US', '“”'],
    ['en', '“”'],
    ['en-GB', '‘’'],
    ['en-AU', '‘’'],
    ['uk', '«»'],
    ['de', '„“'],
    ['de-AT', '„“'],
    ['de-CH', '«»'],
    ['zh-CN', '“”'],
    ['zh-TW', '「」'],
    ['pt-BR', '“”'],
    ['pt-MZ', '«»'],
    ['sr-Latn', '„”'],
    ['no', '«»'],
    ['xx', '“”'],
    ['not a tag', '“”'],
  ])('gives the marks in use: %s', (tag, pair) => {
    const [first] = languageFor(tag).quotes
    expect(`${first?.open}${first?.close}`).toBe(pair)
  })

  it('gives the same object again', () => {
    expect(languageFor('en-GB')).toBe(languageFor('en-GB'))
  })

  it('adds a region’s words to its language’s', () => {
    expect(languageFor('de-CH').reporting.verbs.has('sagte')).toBe(true)
    expect(languageFor('de-CH').reporting.verbs.has('äusserte')).toBe(true)
    expect(languageFor('de').reporting.verbs.has('äusserte')).toBe(false)
  })
})

describe('the reviewed files', () => {
  it.each(reviewedLanguages.map((reviewed) => [reviewed.tag, reviewed] as const))(
    '%s is well-formed',
    (_, reviewed) => {
      const { quotes, sentences, reporting } = reviewed
      expect(words(quotes.pairs).filter((pair) => pair.length !== 2)).toEqual([])
      for (const [type, list] of Object.entries(sentences.abbreviations ?? {}))
        expect(
          words(list).filter((word) => !word.endsWith('.')),
          type,
        ).toEqual([])
      for (const list of [
        sentences.starters,
        sentences.elisions,
        reporting.verbs,
        reporting.pronouns,
        reporting.conjunctions,
      ])
        expect(words(list).filter((word) => word !== word.toLowerCase())).toEqual([])
      expect(expandForms(reporting.verbs).flat().length).toBeGreaterThanOrEqual(reviewed.tag.includes('-') ? 0 : 15)
    },
  )

  it.each(reviewedLanguages.map((reviewed) => [reviewed.tag, reviewed] as const))(
    '%s says one thing of each abbreviation',
    (_, { sentences }) => {
      const lists = sentences.abbreviations ?? {}
      const of = (...types: readonly (keyof typeof lists)[]) => types.flatMap((type) => words(lists[type]))
      for (const list of Object.values(lists)) {
        expect(words(list).filter((word, index, all) => all.indexOf(word) !== index)).toEqual([])
        expect(words(list).filter((word) => !/^\P{Lu}?[^\s,]+\.$/u.test(word) && !/^\p{L}\.$/u.test(word))).toEqual([])
      }
      // What ends no sentence is in no list of those that may, and what ends a list in none of those that stand before something.
      const never = new Set(of('neverFinal', 'multiDot'))
      expect(of('mayEnd', 'endsList', 'beforeNumber', 'beforeName').filter((word) => never.has(word))).toEqual([])
      const ends = new Set(of('endsList'))
      expect(of('mayEnd', 'beforeName').filter((word) => ends.has(word))).toEqual([])
    },
  )

  it.each(reviewedLanguages.map((reviewed) => [reviewed.tag, reviewed] as const))(
    '%s has words without stops and spaces, each once',
    (_, { sentences }) => {
      for (const list of [sentences.starters, sentences.subordinators, sentences.elisions, sentences.alwaysCapital]) {
        expect(words(list).filter((word) => /[.,\d]/u.test(word))).toEqual([])
        expect(words(list).filter((word) => word !== word.toLocaleLowerCase())).toEqual([])
      }
    },
  )

  it.each([
    'xx',
    'de-AT-1996',
    'sr-Latn',
    'zh-TW',
    'en-IN',
    'gsw',
    'nn',
    'x-private',
    '',
    'und',
    'de_DE',
    'iw',
    'mn-Mong-CN',
  ])('a tag with none of its own, %s, has all that is common', (tag) => {
    const language = languageFor(tag)
    expect(language.quotes.length).toBeGreaterThan(0)
    expect(language.quotes.every(({ open, close }) => open.length === 1 && close.length === 1)).toBe(true)
  })

  it('are one for each supported language', () => {
    expect(new Set(supportedLanguages).size).toBe(reviewedLanguages.length)
  })
})
