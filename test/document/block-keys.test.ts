import { describe, expect, it } from 'vitest'
import { blockKeys } from '../../src/document/block-keys.js'
import { findProtected } from '../../src/document/protected.js'
import { readDocument } from '../../src/document/read-document.js'

const keys = (text: string): readonly string[] => blockKeys(readDocument(new TextEncoder().encode(text)))

describe('unit ids', () => {
  it('stay when a paragraph is put in', () => {
    const before = keys('One.\nTwo.\nTwo.\nThree.\n')
    const after = keys('One.\nNew.\nTwo.\nTwo.\nThree.\n')
    expect(after.filter((key) => !before.includes(key))).toHaveLength(1)
    expect(before.every((key) => after.includes(key))).toBe(true)
    expect(before[2]).toBe(`${before[1]}-2`)
  })

  it('stay when a paragraph is folded anew or an address changes', () => {
    expect(keys('a b\nc d\n\nSee https://a.b now')).toHaveLength(3)
    expect(keys('See https://a.example/b now')).toEqual(keys('See https://c.example/d now'))
  })
})

describe('what no hand may alter', () => {
  it.each([
    ['Hello {{name}}, \u0024{x} and %s, %(n)d.', ['{{name}}', '\u0024{x}', '%s', '%(n)d']],
    ['20 % des voix, 100%sure, 5%', []],
    [
      'See https://a.b/c?d=e, (http://x.y/z_(q)) and www.example.org.',
      ['https://a.b/c?d=e', 'http://x.y/z_(q)', 'www.example.org'],
    ],
    ['请看https://a.b/c了解。', ['https://a.b/c']],
    ['Mail first.last@example.co.uk or @handle; a@b is none.', ['first.last@example.co.uk', '@handle']],
    ['$t(key) {% if a %}x{% endif %} {# note #}', ['$t(key)', '{% if a %}', '{% endif %}', '{# note #}']],
    ['‘Quoted https://a.b/c’ and “www.x.y”', ['https://a.b/c', 'www.x.y']],
  ])('%s', (text, raws) => {
    expect(findProtected(text).map(({ start, end }) => text.slice(start, end))).toEqual(raws)
  })
})
