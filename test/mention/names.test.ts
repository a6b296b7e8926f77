import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageFor } from '../../src/language/index.js'
import { linkNames } from '../../src/mention/names/entities.js'
import { findNames } from '../../src/mention/names/names.js'
import { isFormOf, isSameName } from '../../src/mention/names/names-forms.js'
import { soundsAlike } from '../../src/mention/names/names-sound.js'

describe('soundsAlike', () => {
  it.each([
    ['Zelensky', 'Зеленського'],
    ['Zelensky', 'ゼレンスキー'],
    ['Zelensky', '泽连斯基'],
    ['Zelensky', 'زيلينسكي'],
    ['Zelensky', 'Selenskyj'],
    ['Schmidt', 'Шмідт'],
    ['Volodymyr', 'ウォロディミル'],
  ])('takes %s and %s for one', (one, other) => {
    expect(soundsAlike(one, other)).toBeGreaterThan(0.8)
  })

  it.each([
    ['Zelensky', 'Путін'],
    ['Novak', 'Вебер'],
    ['Elena', 'Laura'],
  ])('tells %s from %s', (one, other) => {
    expect(soundsAlike(one, other)).toBeLessThan(0.7)
  })

  it('is between 0 and 1, and 1 for the same name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(soundsAlike(one, other)).toBeGreaterThanOrEqual(0)
        expect(soundsAlike(one, other)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('isSameName', () => {
  it.each([
    ['uk', 'зеленський', 'зеленського'],
    ['uk', 'київ', 'києва'],
    ['pl', 'laura', 'laurze'],
    ['pl', 'wiedeń', 'wiedniu'],
    ['de', 'putin', 'putins'],
    ['ar', 'اوكرانيا', 'اوكراني'],
  ])('knows in %s the forms %s and %s', (tag, one, other) => {
    expect(isSameName(one, other, languageFor(tag))).toBe(true)
  })

  it.each([
    ['uk', 'зеленський', 'зеленснкий'],
    ['de', 'weber', 'weben'],
    ['ja', 'プーチン', 'プーチソ'],
  ])('does not take in %s %s for %s', (tag, one, other) => {
    expect(isSameName(one, other, languageFor(tag))).toBe(false)
  })

  it('does not take a changed vowel for a stem that changes, where a form speaks against it', () => {
    expect(isFormOf('путона', ['путін', 'путіна'], languageFor('uk'))).toBe(false)
  })
})

describe('findNames', () => {
  it('takes capitals inside a sentence, not months, titles or words that stand in lower case too', () => {
    const texts = [
      'In October the people who know President Elena Novak went to see the Society.',
      'The society liked Novak’s plan.',
    ]
    const found = findNames(texts, 'en')
    expect(found.map((names) => names.map(({ value }) => value.form))).toEqual([['Elena', 'Novak'], ['Novak']])
    expect(found[1]?.[0]).toMatchObject({ start: 18, end: 23, text: 'Novak' })
  })

  it('takes no capital that the place asks for: at the beginning, whatever signs or codes stand before it', () => {
    const texts = ['==Marked== text', '\uFFFC Written by him.', 'It is so.\uFFFC Agreed.', '¿¡Quién!?']
    expect(findNames(texts, 'en').flat()).toEqual([])
  })
})

describe('linkNames', () => {
  const pairs = (target: readonly string[]): readonly { source: string; target: string }[] =>
    ['They met Elena Novak.', 'They asked Novak.', 'It was in France.'].map((source, at) => ({
      source,
      target: target[at] ?? '',
    }))

  it.each([
    ['uk', ['Вони зустріли Елену Новак.', 'Вони запитали Новак.', 'Це було у Франції.'], 'Новак'],
    ['zh-Hans', ['他们会见了埃莱娜·诺瓦克。', '他们问诺瓦克。', '那是在法国。'], '诺瓦克'],
    ['ja', ['彼らはエレナ・ノバクに会った。', '彼らはノバクに尋ねた。', 'フランスでのことだ。'], 'ノバク'],
    ['ar', ['التقوا إيلينا نوفاك.', 'سألوا نوفاك.', 'كان ذلك في فرنسا.'], 'نوفاك'],
  ])('finds the name in %s', (tag, target, name) => {
    const { links } = linkNames(pairs(target), languageFor('en'), languageFor(tag))
    const novak = links.find(({ label }) => label === 'Novak')
    expect(novak).toMatchObject({ support: 2, target: { label: name } })
    expect(links.find(({ label }) => label === 'France')?.place).toBe('territory')
  })
})
