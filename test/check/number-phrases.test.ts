import { expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import { bilingual } from './bilingual.js'
import sets from './number-phrases.json' with { type: 'json' }

/** Sentences with numbers and dates, each set in English with good translations in many languages. */
const phrases = sets.flatMap(({ en, translations }, set) =>
  Object.entries(translations).flatMap(([tag, sentences]) =>
    sentences.map((sentence, index) => ({
      name: `${tag} ${set + 1}.${index + 1}`,
      tag,
      en: en[index] ?? '',
      sentence,
    })),
  ),
)

/** What is found in good translations all the same: decades in words, a percent sign that holds for two numbers of a list. */
const known = ['en>hu 2.14 numbers.percent', 'en>lt 2.10 numbers.missing', 'en>sr 2.10 numbers.missing']
const knownBack = ['hu>en 2.14 numbers.percent', 'lt>en 2.10 numbers.extra', 'sr>en 2.10 numbers.extra']

function found(from: string, to: string, source: string, target: string): readonly string[] {
  return checkDocument(bilingual(from, to, [[[source, target]]]), { families: ['dates', 'numbers'] })
    .filter((issue) => issue.severity !== 'info')
    .map((issue) => issue.rule)
}

it('good translations are left alone, both ways', () => {
  const told = phrases.flatMap(({ name, tag, en, sentence }) =>
    found('en', tag, en, sentence).map((rule) => `en>${name} ${rule}`),
  )
  const back = phrases.flatMap(({ name, tag, en, sentence }) =>
    found(tag, 'en', sentence, en).map((rule) => `${name.replace(' ', '>en ')} ${rule}`),
  )
  expect(told.toSorted()).toEqual(known)
  expect(back.toSorted()).toEqual(knownBack)
})

/** One digit is another one: the first of the first number that has several, or of the first number. */
function slip(sentence: string): string | undefined {
  const numbers = [...sentence.matchAll(/\p{Nd}+/gu)]
  const at = (numbers.find(([digits]) => digits.length > 1) ?? numbers[0])?.index
  if (at === undefined) return undefined
  const code = sentence.charCodeAt(at)
  const zero = [0x30, 0x660, 0x6f0, 0x966, 0xe50].find((start) => code >= start && code < start + 10) ?? 0x30
  return sentence.slice(0, at) + String.fromCharCode(zero + ((code - zero) % 9) + 1) + sentence.slice(at + 1)
}

/** Slips that nothing tells: in parts of a whole, of the half hour, of numbers whose other side is in words. */
const knownSilent = ['en>ja 1.11', 'en>ko 1.11', 'hi>en 2.15', 'hu>en 1.4', 'hu>en 2.3', 'zh-Hans>en 1.4']

it('a digit that is another one is found in nearly all sentences', () => {
  const slips = phrases.flatMap(({ tag, en, sentence, name }) => {
    const [wrong, wrongBack] = [slip(sentence), slip(en)]
    return [
      ...(wrong === undefined ? [] : [{ name: `en>${name}`, issues: found('en', tag, en, wrong) }]),
      ...(wrongBack === undefined
        ? []
        : [{ name: name.replace(' ', '>en '), issues: found(tag, 'en', sentence, wrongBack) }]),
    ]
  })

  expect(slips.length).toBeGreaterThan(1200)
  expect(slips.flatMap(({ name, issues }) => (issues.length === 0 ? [name] : [])).toSorted()).toEqual(knownSilent)
})
