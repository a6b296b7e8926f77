import { describe, expect, it } from 'vitest'
import type { Inline } from '../../src/model/inline.js'
import { type Engine, isOrderDoubtful, protecting, unfitness } from '../../src/pretranslate/index.js'

const text = (value: string): readonly Inline[] => [{ type: 'text', text: value }]
const request = (source: string) => ({ unit: 'u1', segment: 's1', source: text(source) })

describe('the form of an answer', () => {
  it.each([
    ['He said so.', 'Он так сказал.'],
    ['The Bridge of Kyiv', '基辅之桥'],
    ['Das Bundesverfassungsgericht hat entschieden.', '联邦宪法法院已作出裁决。'],
    ['No.', 'Нет.'],
    ['a\u200Fb', 'א\u200Fב'],
    ['snake_case and *stars*', '*étoiles* et snake_case'],
    ['She was 45 years old.', 'เธออายุ 45 ปี'],
  ])('%s -> %s: fit', (source, target) => expect(unfitness(request(source), text(target))).toBeUndefined())

  it.each([
    ['He said so.', 'Он\u0000 так сказал.', 'controls'],
    ['He said so.', 'Он так сказал.\nИ ещё.', 'controls'],
    ['He said so.', '\u202EОн так сказал.', 'controls'],
    ['He said so.', 'Он т\uFFFDк сказал.', 'controls'],
    ['He said so.', '<i>Он</i> так сказал.', 'markup'],
    ['He said so.', '**Он** так сказал.', 'markup'],
    ['He said so.', '# Он так сказал.', 'markup'],
    ['The Bridge of Kyiv', 'Di', 'length'],
    ['He said so.', 'Конечно! Вот перевод, о котором вы меня просили: он так сказал.', 'length'],
  ])('%s -> %s: %s', (source, target, wrong) => expect(unfitness(request(source), text(target))).toBe(wrong))
})

describe('the order of answers', () => {
  const sources = ['In 2024 it rained.', 'It is 45 metres wide.', 'No.', 'The old ferry across the river will go on.']
  it.each<[string, readonly (string | undefined)[], boolean]>([
    [
      'in order',
      ['2024 regnete es.', 'Sie ist 45 Meter breit.', 'Nein.', 'Die alte Fähre über den Fluss fährt weiter.'],
      false,
    ],
    [
      'a number in words',
      ['2024 regnete es.', 'Sie ist fünfundvierzig Meter breit.', 'Nein.', 'Die alte Fähre fährt weiter.'],
      false,
    ],
    ['one missing', [undefined, 'Sie ist 45 Meter breit.', 'Nein.', 'Die alte Fähre fährt weiter.'], false],
    [
      'figures of another',
      ['Sie ist 45 Meter breit.', '2024 regnete es.', 'Nein.', 'Die alte Fähre fährt weiter.'],
      true,
    ],
    ['figures of Arabic script', ['عرضه ٤٥ مترًا.', 'أمطرت في ٢٠٢٤.', 'لا.', 'ستستمر العبّارة القديمة.'], true],
    [
      'long for short',
      ['Die alte Fähre über den Fluss fährt weiter.', 'Nein.', 'Sie ist fünfundvierzig Meter breit.', 'Es goss.'],
      true,
    ],
  ])('%s', (_, targets, doubtful) => {
    const answers = targets.map((target) => (target === undefined ? undefined : text(target)))
    expect(isOrderDoubtful(sources.map(request), answers)).toBe(doubtful)
  })
})

describe('an engine that never sees a placeholder', () => {
  const asked: (readonly Inline[])[] = []
  const engine = (answer: (source: readonly Inline[]) => readonly Inline[]): Engine =>
    protecting({
      name: 'test',
      translate: (batch) => {
        asked.push(...batch.map(({ source }) => source))
        return Promise.resolve(batch.map(({ source }) => answer(source)))
      },
    })
  const context = { sourceLanguage: 'en', targetLanguage: 'de' }
  const source = 'Write to {{name}} at press@example.org.'

  it('gives them back where the engine put them', async () => {
    expect(await engine((content) => content.toReversed()).translate([request(source)], context)).toEqual([
      [{ type: 'text', text: '.press@example.org at {{name}}Write to ' }],
    ])
    expect(JSON.stringify(asked)).not.toMatch(/name|example/)
  })

  it('leaves out an answer that has lost one', async () => {
    expect(await engine((content) => content.slice(2)).translate([request(source)], context)).toEqual([undefined])
  })
})
