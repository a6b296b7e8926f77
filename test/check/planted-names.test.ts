import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import type { Family } from '../../src/model/issue.js'
import { bilingual } from './bilingual.js'
import { lighthouse } from './lighthouse.js'

const tags = Object.keys(lighthouse)

/** The errors and warnings of a translation, in which one sentence may be another. */
function check(source: string, target: string, families: readonly Family[], at = -1, text = ''): readonly string[] {
  const pairs = (lighthouse[source] ?? []).map((sentence, index): readonly [string, string] => [
    sentence,
    index === at ? text : (lighthouse[target]?.[index] ?? ''),
  ])
  return checkDocument(
    bilingual(
      source,
      target,
      pairs.map((pair) => [pair]),
    ),
    { families },
  )
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, unit }) => `${rule} ${severity} ${unit}`)
}

/** How a language writes Lindqvist, Kowalczyk and Baranov in the sentences that are changed. */
const written: Readonly<Record<string, readonly [string, string, string]>> = {
  uk: ['Ліндквіст', 'Ковальчик', 'Баранов'],
  ru: ['Линдквист', 'Ковальчик', 'Баранов'],
  bg: ['Линдквист', 'Ковалчик', 'Баранов'],
  sr: ['Линдквист', 'Ковалчик', 'Баранов'],
  el: ['Λίντκβιστ', 'Κοβάλτσικ', 'Μπαράνοφ'],
  ja: ['リンドクヴィスト', 'コヴァルチク', 'バラノフ'],
  'zh-Hans': ['林德奎斯特', '科瓦尔奇克', '巴拉诺夫'],
  ar: ['ليندكفيست', 'كوفالتشيك', 'بارانوف'],
  he: ['לינדקוויסט', 'קובלצ׳יק', 'ברנוב'],
  fa: ['لیندکویست', 'کووالچیک', 'بارانوف'],
  hi: ['लिंडक्विस्ट', 'कोवाल्चिक', 'बारानोव'],
  ko: ['린드크비스트', '코발치크', '바라노프'],
  th: ['ลินด์ควิสต์', 'โควาลชึก', 'บารานอฟ'],
  lv: ['Lindkvistu', 'Kovaļčiks', 'Baranovs'],
  lt: ['Lindqvist', 'Kowalczykas', 'Baranovas'],
  cs: ['Lindqvistov', 'Kowalczyk', 'Baranov'],
  sk: ['Lindqvistov', 'Kowalczyk', 'Baranov'],
}

const targets = tags.filter((tag) => tag !== 'en')

describe('names in every language', () => {
  it.each(tags)('is silent on right translations out of %s', (source) => {
    const found = tags.flatMap((target) =>
      source === target ? [] : check(source, target, ['names', 'quotes']).map((line) => `${target} ${line}`),
    )
    expect(found.filter((line) => line.includes(' error '))).toEqual([])
    expect(found.length).toBeLessThanOrEqual(2)
  })

  it.each(targets)('finds what is planted in %s', (tag) => {
    const [lindqvist, kowalczyk, baranov] = written[tag] ?? ['Lindqvist', 'Kowalczyk', 'Baranov']
    const planted = (unit: number, from: string, to: string): readonly string[] => {
      const text = lighthouse[tag]?.[unit - 1] ?? ''
      expect(text).toContain(from)
      return check('en', tag, ['names'], unit - 1, text.replace(from, to)).filter((line) => line.endsWith(` u${unit}`))
    }
    expect(planted(5, kowalczyk, turned(kowalczyk, 2))).toContain('names.inconsistent error u5')
    expect(planted(5, kowalczyk, without(kowalczyk, 3))).toContain('names.inconsistent error u5')
    expect(planted(6, baranov, turned(baranov, 2)).join()).toMatch(/^names\.inconsistent (?:error|warning) u6/)
    expect(planted(7, baranov, kowalczyk)).toContain('names.swapped error u7')
    expect(planted(4, lindqvist, baranov)).toContain('names.swapped error u4')
    expect(planted(5, kowalczyk, baranov).join()).toMatch(/names\.(?:swapped error|missing warning) u5/)
  })

  it.each([
    ['de', 'zh-Hans', '科瓦尔奇克', '巴拉诺夫'],
    ['th', 'en', 'Kowalczyk', 'Baranov'],
    ['th', 'uk', 'Ковальчик', 'Баранов'],
  ])('finds what is planted where capitals say nothing, out of %s into %s', (source, target, kowalczyk, baranov) => {
    const text = lighthouse[target]?.[4] ?? ''
    expect(text).toContain(kowalczyk)
    const planted = (name: string): readonly string[] =>
      check(source, target, ['names'], 4, text.replace(kowalczyk, name)).filter((line) => line.endsWith(' u5'))
    expect(planted(turned(kowalczyk, 2))).toContain('names.inconsistent error u5')
    expect(planted(baranov)).toContain('names.swapped error u5')
  })
})

/** Two neighbouring characters in each other's place. */
function turned(word: string, at: number): string {
  const signs = [...word]
  return [...signs.slice(0, at), signs[at + 1], signs[at], ...signs.slice(at + 2)].join('')
}

function without(word: string, at: number): string {
  return [...word].filter((_, index) => index !== at).join('')
}
