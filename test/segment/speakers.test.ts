import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../src/segment/index.js'
import { speakerSentences } from './speaker-sentences.js'
import { agencySpeakerSentences } from './speaker-sentences-agencies.js'
import { speakerForms } from './speaker-sentences-forms.js'
import { listSpeakerSentences } from './speaker-sentences-lists.js'
import { moreSpeakerSentences } from './speaker-sentences-news.js'
import { orderSpeakerSentences } from './speaker-sentences-orders.js'
import { pressSpeakerSentences } from './speaker-sentences-press.js'
import { takenUpSpeakerSentences } from './speaker-sentences-takes.js'
import { verbSpeakerSentences } from './speaker-sentences-verbs.js'

interface Figures {
  readonly found: number
  readonly right: number
  readonly there: number
  readonly misses: readonly string[]
}

function speakersOf(text: string, tag: string): readonly string[] {
  return findQuotations([text], tag).quotations.map(({ speaker }) =>
    speaker === undefined ? '-' : text.slice(speaker.span.start, speaker.span.end),
  )
}

type Sentences = readonly (readonly [tag: string, sentences: readonly (readonly [text: string, speakers: string])[]])[]

const all: Sentences = [
  ...Object.entries(speakerSentences),
  ...Object.entries(moreSpeakerSentences),
  ...Object.entries(pressSpeakerSentences),
  ...Object.entries(agencySpeakerSentences),
  ...Object.entries(orderSpeakerSentences),
  ...Object.entries(listSpeakerSentences),
  ...Object.entries(verbSpeakerSentences),
  ...Object.entries(takenUpSpeakerSentences),
]

function figures(): Figures {
  let [found, right, there] = [0, 0, 0]
  const misses: string[] = []
  for (const [tag, sentences] of all)
    for (const [text, speakers] of sentences) {
      const expected = speakers.split('|')
      const got = speakersOf(text, tag)
      for (const [index, speaker] of expected.entries()) {
        const mine = got[index] ?? '-'
        if (speaker !== '-') there++
        if (mine !== '-') found++
        if (mine !== '-' && mine === speaker) right++
        if (mine !== speaker) misses.push(`${tag} ${text} expected ${speaker} got ${mine}`)
      }
    }
  return { found, right, there, misses }
}

describe('who speaks, on sentences written for it', () => {
  const { found, right, there, misses } = figures()

  it('is right where it is said', () => {
    expect(right / found, misses.join('\n')).toBeGreaterThanOrEqual(0.98)
  })

  it('is said where the text says it', () => {
    expect(right / there, misses.join('\n')).toBeGreaterThanOrEqual(0.85)
  })

  it.each(
    Object.entries(speakerForms).flatMap(([tag, sentences]) =>
      sentences.map(([text, speakers]) => [tag, text, speakers]),
    ),
  )('has these forms in %s: %s', (tag = '', text = '', speakers = '') => {
    expect(speakersOf(text, tag).join('|')).toBe(speakers)
  })

  it('stands in sentences of many kinds and languages', () => {
    const sentences = all.flatMap(([, each]) => each)
    expect(new Set(all.map(([tag]) => tag)).size).toBeGreaterThanOrEqual(20)
    expect(sentences.length).toBeGreaterThanOrEqual(500)
    expect(sentences.filter(([, speakers]) => /^[-|]+$/.test(speakers)).length).toBeGreaterThanOrEqual(60)
  })
})
