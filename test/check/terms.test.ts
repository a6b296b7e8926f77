import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import type { Term } from '../../src/model/term.js'
import { steps } from '../steps.js'
import { bilingual } from './bilingual.js'

/** `source > accepted, accepted - forbidden`. */
function term(line: string): Term {
  const [source = '', rest = ''] = line.split(' > ')
  const [accepted = '', forbidden = ''] = rest.split(' - ')
  const list = (text: string): readonly string[] => text.split(', ').filter((word) => word !== '')
  return { source: list(source), accepted: list(accepted), forbidden: list(forbidden) }
}

function found(from: string, to: string, terms: readonly string[], source: string, target: string): readonly string[] {
  const issues = checkDocument(bilingual(from, to, [[[source, target]]]), {
    families: ['terms'],
    terms: terms.map(term),
  })
  return issues.map(({ rule, severity, source: own, target: answer }) =>
    [rule.slice(6), severity, own?.[0]?.text ?? '–', rule.endsWith('missing') ? '' : answer?.[0]?.text]
      .join(' ')
      .trim(),
  )
}

const valid: readonly (readonly [string, string, string, string, string])[] = [
  ['en', 'uk', 'drought > посуха - засуха', 'Two droughts in a row.', 'Поспіль дві посухи.'],
  ['en', 'uk', 'central bank > центральний банк', 'The central bank waits.', 'У центрального банку чекають.'],
  ['en', 'de', 'climate change > Klimawandel', 'The results of climate change.', 'Die Klimawandelfolgen.'],
  ['uk', 'en', 'посуха > drought', 'Через посуху все зникло.', 'Droughts took it all.'],
  ['en', 'ja', 'drought > 干ばつ', 'The drought went on.', '干ばつが続いた。'],
  ['ja', 'en', '干ばつ > drought', '干ばつが続いた。', 'The drought went on.'],
  ['en', 'ar', 'drought > جفاف', 'The drought went on.', 'استمر الجفاف.'],
  ['en', 'he', 'drought > בצורת', 'The drought went on.', 'הבצורת נמשכה.'],
  ['en', 'el', 'drought > ξηρασία', 'The drought went on.', 'Η ξηρασία συνεχίστηκε.'],
  ['en', 'fr', 'IT > informatique', 'It was late.', 'Il était tard.'],
  ['en', 'fr', 'court > tribunal', 'With courage and courtesy.', 'Avec courage et courtoisie.'],
  ['en', 'uk', 'bank > банк', 'No term stands here.', 'Тут немає терміна.'],
]

const invalid: readonly (readonly [string, string, string, string, string, readonly string[]])[] = [
  [
    'en',
    'uk',
    'drought > посуха',
    'Two droughts in a row.',
    'Поспіль два роки без дощу.',
    ['missing warning droughts'],
  ],
  ['en', 'uk', 'drought > посуха - засуха', 'The drought.', 'Кінець засухи.', ['forbidden error drought засухи']],
  ['en', 'uk', 'drought > посуха - засуха', 'No rain.', 'Кінець засухи.', ['forbidden warning – засухи']],
  [
    'en',
    'de',
    'power grid > Stromnetz',
    'The power grids held.',
    'Die Netze hielten.',
    ['missing warning power grids'],
  ],
  ['en', 'ja', 'drought > 干ばつ - 日照り', 'The drought.', '日照りが続いた。', ['forbidden error drought 日照り']],
  [
    'zh-Hans',
    'en',
    '人工智能 > artificial intelligence',
    '人工智能很重要。',
    'Robots matter.',
    ['missing warning 人工智能'],
  ],
  ['en', 'ar', 'drought > جفاف - قحط', 'The drought.', 'استمر القحط.', ['forbidden error drought القحط']],
  [
    'ru',
    'en',
    'искусственный интеллект > AI',
    'Об искусственном интеллекте.',
    'On robots.',
    ['missing warning искусственном интеллекте'],
  ],
]

describe('terms that are right, in any form', () => {
  it.each(valid)('%s to %s: %s', (from, to, line, source, target) =>
    expect(found(from, to, [line], source, target)).toEqual([]),
  )
})

describe('terms that are missing or forbidden', () => {
  it.each(invalid)('%s to %s: %s', (from, to, line, source, target, expected) =>
    expect(found(from, to, [line], source, target)).toEqual(expected),
  )
})

it('a term within a longer one is not asked for, and a forbidden one within an accepted one is none', () => {
  const terms = ['bank > банк', 'river bank > берег річки', 'net > мережа живлення - мережа']
  expect(found('en', 'uk', terms, 'A river bank and a net.', 'Берег річки й мережа живлення.')).toEqual([])
})

it('takes twice the steps for twice the termbase and twice the text', () => {
  const check = (count: number): void => {
    const name = (at: number): string =>
      `term${[...String(at)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`
    const terms = Array.from({ length: count }, (_, at) => term(`${name(at)} > ${name(at)}x`))
    const text = Array.from({ length: count }, (_, at) => name(at)).join(' ')
    checkDocument(bilingual('en', 'uk', [[[text, text]]]), { families: ['terms'], terms })
  }
  check(20)
  const once = steps(() => check(500))
  const twice = steps(() => check(1_000))
  expect(twice / once).toBeLessThan(2.4)
})
