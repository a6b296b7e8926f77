import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import { bilingual } from './bilingual.js'
import articles from './name-phrases.json' with { type: 'json' }

/** One short article in many languages; one of its names stands in three sentences. */
type Tag = keyof typeof articles

function found(from: Tag, to: Tag, targets: readonly string[] = articles[to].sentences): readonly string[] {
  const units = articles[from].sentences.map((source, at) => [[source, targets[at] ?? ''] as const])
  return checkDocument(bilingual(from, to, units), { families: ['names'] })
    .filter((issue) => issue.severity !== 'info')
    .map((issue) => `${issue.rule} ${issue.unit}`)
}

/** The name where it stands last, with two of its letters in the wrong order. */
function misspelt(tag: Tag): readonly string[] {
  const { vasiliev, sentences } = articles[tag]
  const letters = [...vasiliev]
  const at = letters.findIndex((letter, index) => index > 1 && letter !== letters[index + 1])
  const wrong = [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join('')
  const last = sentences.findLastIndex((sentence) => sentence.includes(vasiliev))
  return sentences.map((sentence, index) => (index === last ? sentence.replace(vasiliev, wrong) : sentence))
}

const tags = Object.keys(articles).filter((tag): tag is Tag => tag !== 'en')
const pairs: readonly (readonly [Tag, Tag])[] = [
  ...tags.flatMap((tag): readonly (readonly [Tag, Tag])[] => [
    ['en', tag],
    [tag, 'en'],
  ]),
  // No capitals on either side.
  ['ar', 'he'],
  ['he', 'ar'],
  ['ar', 'hi'],
  ['hi', 'ko'],
  ['ko', 'ar'],
  ['fa', 'hi'],
  ['ko', 'ja'],
  // Neither side in English.
  ['el', 'sr'],
  ['tr', 'ar'],
  ['hi', 'sr'],
  ['sr', 'ja'],
]

describe('names from one script to another', () => {
  // A Hungarian spelling of a Russian name is not that of English.
  it.each(pairs.filter(([from]) => from !== 'hu'))('%s to %s: a good translation is left alone', (from, to) => {
    expect(found(from, to)).toEqual([])
  })

  it.each(pairs)('%s to %s: a name with two letters exchanged is found', (from, to) => {
    expect(found(from, to, misspelt(to)).length).toBeGreaterThan(found(from, to).length)
  })
})
