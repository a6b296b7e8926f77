import { describe, expect, it } from 'vitest'
import { fallbackChain, languageFor, supportedLanguages } from '../../src/language/index.js'
import { reviewedLanguages } from '../../src/language/reviewed-languages.js'

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
      expect(words(reporting.verbs).length).toBeGreaterThanOrEqual(reviewed.tag.includes('-') ? 0 : 15)
    },
  )

  it('are one for each supported language', () => {
    expect(new Set(supportedLanguages).size).toBe(reviewedLanguages.length)
  })
})
