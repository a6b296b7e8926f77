import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import type { Family } from '../../src/model/issue.js'
import { findQuotations } from '../../src/segment/index.js'
import { article, articles, idOf, type Spot, sentences, targets, translated } from './articles.js'
import { brief } from './bilingual.js'

type Change = Spot & { readonly text: string }

const families: readonly Family[] = ['names', 'quotes', 'completeness', 'codes']

/** The errors of a family in one segment of a translation with a fault. */
function errors(name: string, tag: string, family: Family, spot: Spot, changes: readonly Change[]): readonly string[] {
  const issues = checkDocument(translated(name, 'en', tag, changes), { families: [family] })
  return brief(issues).filter((line) => line.endsWith(` error ${idOf(spot)}`))
}

/** Names that stand in several places of each translation, by their stems; each with another that is not in all of them. */
const names: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  seed: {
    uk: ['Зеленськ', 'Путін'],
    de: ['Selenskyj', 'Putin'],
    fr: ['Zelensky', 'Poutine'],
    es: ['Zelenski', 'Putin'],
    pl: ['Zełensk', 'Putin'],
    ja: ['ゼレンスキー', 'プーチン'],
    'zh-Hans': ['泽连斯基', '普京'],
    ar: ['زيلينسكي', 'بوتين'],
  },
  second: {
    uk: ['Новак', 'Конті', 'Вебер'],
    de: ['Novak', 'Conti', 'Weber'],
    fr: ['Novak', 'Conti', 'Weber'],
    es: ['Novak', 'Conti', 'Weber'],
    pl: ['Novak', 'Conti', 'Weber'],
    ja: ['ノバク', 'コンティ', 'ウェーバー'],
    'zh-Hans': ['诺瓦克', '孔蒂', '韦伯'],
    ar: ['نوفاك', 'كونتي', 'فيبر'],
  },
}

/** A letter for another, and a letter of another alphabet for one of the name's. */
const slips: Readonly<Record<string, string>> = { uk: 'ш', ja: 'ソ', 'zh-Hans': '安', ar: 'ض' }
const strangers: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  uk: [
    ['і', 'i'],
    ['о', 'o'],
    ['е', 'e'],
    ['н', 'h'],
  ],
  ja: [
    ['ー', '一'],
    ['ロ', '口'],
    ['テ', 'т'],
    ['ノ', 'n'],
  ],
  'zh-Hans': [
    ['斯', 'c'],
    ['京', 'к'],
    ['瓦', 'b'],
    ['蒂', 'д'],
    ['伯', 'b'],
  ],
  ar: [
    ['ن', 'n'],
    ['ي', 'i'],
  ],
}
const latin: readonly (readonly [string, string])[] = [
  ['o', 'о'],
  ['e', 'е'],
  ['i', 'і'],
  ['u', 'и'],
]
const foreignPair: Readonly<Record<string, string>> = {
  uk: '“”',
  de: '«»',
  fr: '„“',
  es: '„“',
  pl: '“”',
  ja: '“”',
  'zh-Hans': '«»',
  ar: '„“',
}

const mentions = (name: string, tag: string, stem: string): readonly (Change & { readonly at: number })[] =>
  sentences(name, tag).flatMap((one) => {
    const at = one.text.indexOf(stem)
    return at < 0 ? [] : [{ ...one, at }]
  })

const cases = articles.flatMap((name) => targets.map((tag) => ({ name, tag })))

describe.each(cases)('$name in $tag', ({ name, tag }) => {
  const stems = names[name]?.[tag] ?? []

  it('is silent on the translation as it is', () => {
    const issues = checkDocument(translated(name, 'en', tag), { families }).filter(
      ({ severity }) => severity !== 'info',
    )
    expect(brief(issues)).toEqual([])
  })

  it('finds a letter of a name changed in one of several places', () => {
    for (const stem of stems)
      for (const { at, text, ...spot } of mentions(name, tag, stem).slice(0, 4)) {
        const changed = text.slice(0, at + 1) + (slips[tag] ?? 'x') + text.slice(at + 2)
        const change = { ...spot, text: changed }
        expect(errors(name, tag, 'names', spot, [change]), changed).not.toEqual([])
      }
  })

  it('finds a name in the place of another', () => {
    const [one = '', other = ''] = stems
    const tried = mentions(name, tag, one).filter(({ text }) => !text.includes(other))
    for (const { text, at: _, ...spot } of tried) {
      const changed = text.replace(one, other)
      expect(errors(name, tag, 'names', spot, [{ ...spot, text: changed }]), changed).not.toEqual([])
    }
    expect(tried.length).toBeGreaterThan(0)
  })

  it('finds two names that changed places', () => {
    const [one = '', other = ''] = name === 'seed' ? stems : [stems[0], stems[2]]
    const spot = name === 'seed' ? { paragraph: 1, sentence: 0 } : { paragraph: 1, sentence: 0 }
    const text = article(name, tag)[spot.paragraph]?.[spot.sentence] ?? ''
    const changed = text.replace(one, '\u0000').replace(other, one).replace('\u0000', other)
    expect(changed).not.toBe(text)
    expect(errors(name, tag, 'names', spot, [{ ...spot, text: changed }]), changed).not.toEqual([])
  })

  it('finds a letter of another alphabet in a name', () => {
    let tried = 0
    for (const stem of stems)
      for (const { at, text, ...spot } of mentions(name, tag, stem).slice(0, 2))
        for (const [own, odd] of strangers[tag] ?? latin) {
          const inside = stem.indexOf(own)
          if (inside < 0) continue
          tried++
          const changed = text.slice(0, at + inside) + odd + text.slice(at + inside + 1)
          expect(errors(name, tag, 'names', spot, [{ ...spot, text: changed }]), changed).not.toEqual([])
        }
    expect(tried).toBeGreaterThan(0)
  })

  const texts = article(name, tag)
  const found = findQuotations(
    texts.map((paragraph) => paragraph.join(' ')),
    tag,
  )
  const outer = found.quotations.filter(({ level, kind }) => level === 1 && kind !== 'dash')

  it('finds a mark that was dropped', () => {
    for (const { start, end } of outer)
      for (const mark of [start, { ...end, offset: end.offset - 1 }]) {
        const { spot, text, at } = sentenceAt(texts, mark)
        const change = { ...spot, text: text.slice(0, at) + text.slice(at + 1) }
        expect(errors(name, tag, 'quotes', spot, [change]), change.text).toHaveLength(1)
      }
    expect(outer.length).toBeGreaterThan(3)
  })

  it('finds the marks of another language', () => {
    const pair = foreignPair[tag] ?? ''
    for (const { start, end } of outer) {
      const open = sentenceAt(texts, start)
      const close = sentenceAt(texts, { ...end, offset: end.offset - 1 })
      const opened = { ...open.spot, text: replaceAt(open.text, open.at, pair.charAt(0)) }
      const same = idOf(open.spot) === idOf(close.spot)
      const closed = { ...close.spot, text: replaceAt(same ? opened.text : close.text, close.at, pair.charAt(1)) }
      const changes = same ? [closed] : [opened, closed]
      const found = [open.spot, close.spot].flatMap((spot) => errors(name, tag, 'quotes', spot, changes))
      expect(found, opened.text).not.toEqual([])
    }
  })

  it('finds an emptied segment, and the source left in the place of the target', () => {
    for (const { text: source, ...spot } of sentences(name, 'en')) {
      expect(errors(name, tag, 'completeness', spot, [{ ...spot, text: '' }])).toHaveLength(1)
      expect(errors(name, tag, 'completeness', spot, [{ ...spot, text: source }])).toHaveLength(1)
    }
  })
})

describe('any two of the nine languages', () => {
  const all = ['en', ...targets]
  it.each(all)('says nothing of the clean texts from %s', (source) => {
    for (const target of all)
      for (const name of articles)
        if (source !== target) {
          const issues = checkDocument(translated(name, source, target), { families })
          expect(brief(issues.filter(({ severity }) => severity !== 'info')), `${name} ${source} ${target}`).toEqual([])
        }
  })
})

function sentenceAt(
  texts: readonly (readonly string[])[],
  mark: { readonly paragraph: number; readonly offset: number },
): { readonly spot: Spot; readonly text: string; readonly at: number } {
  let start = 0
  for (const [sentence, text] of (texts[mark.paragraph] ?? []).entries()) {
    if (mark.offset < start + text.length)
      return { spot: { paragraph: mark.paragraph, sentence }, text, at: mark.offset - start }
    start += text.length + 1
  }
  throw new Error('no such place')
}

function replaceAt(text: string, at: number, sign: string): string {
  return text.slice(0, at) + sign + text.slice(at + 1)
}
