import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageFor } from '../../src/language/index.js'
import { inflectionOf, isFormOf, isSameName } from '../../src/mention/names/names-forms.js'
import { StemIndex, stemKeys } from '../../src/mention/names/stem-index.js'

const tags = ['uk', 'ru', 'pl', 'cs', 'sk', 'hr', 'sr', 'sl', 'de', 'en', 'fr', 'es', 'fi', 'el', 'tr', 'he', 'ja']

/** Words that a language's own rules make alike: a stem, what changes at its end, and an ending or none. */
function words(tag: string): fc.Arbitrary<readonly [string, string]> {
  const { endings, longEndings, alternations } = inflectionOf(languageFor(tag))
  const stem = fc.string({ unit: fc.constantFrom(...'абвекнськouaelrtń'), minLength: 1, maxLength: 6 })
  const ends = fc.constantFrom('', ...alternations.flat(), 'ок', 'ец', 'ek')
  const ending = fc.constantFrom('', ...(endings ?? ['s', 'en']), ...longEndings, 'ь')
  const tail = fc.tuple(ends, ending).map((parts) => parts.join(''))
  return fc.tuple(stem, tail, tail).map(([start, one, other]) => [start + one, start + other] as const)
}

describe('two forms of a name have a key in common', () => {
  it.each(tags)('%s', (tag) => {
    const language = languageFor(tag)
    fc.assert(
      fc.property(words(tag), ([one, other]) => {
        if (one === '' || !isSameName(one, other, language)) return
        const keys = new Set(stemKeys(one, language))
        expect(stemKeys(other, language).some((key) => keys.has(key))).toBe(true)
        const index = new StemIndex<string>(language)
        index.add(one, one)
        if (isFormOf(other, [one], language)) expect(index.candidates(other)).toContain(one)
      }),
      { numRuns: 400 },
    )
  })
})

it('forms are found and other words are not', () => {
  const index = new StemIndex<string>(languageFor('uk'))
  for (const word of ['ліндквіст', 'київ', 'коваленко']) index.add(word, word)
  expect([...index.candidates('ліндквіста')]).toEqual(['ліндквіст'])
  expect([...index.candidates('києва')]).toEqual(['київ'])
  expect([...index.candidates('києвом')]).toEqual(['київ'])
  expect([...index.candidates('олена')]).toEqual([])
})
