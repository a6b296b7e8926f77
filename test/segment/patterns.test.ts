import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PatternError } from '../../src/segment/break-rules/patterns/pattern-error.js'
import { Scene } from '../../src/segment/break-rules/patterns/scene.js'
import { Side } from '../../src/segment/break-rules/patterns/side.js'

const begins = (pattern: string, text: string): boolean => new Side(pattern, false).holds(new Scene(text), 0)
const ends = (pattern: string, text: string): boolean => new Side(pattern, true).holds(new Scene(text), text.length)

/** A pattern of ICU's dialect, texts that are wholly one, texts that are not. */
const dialect: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['abc', ['abc'], ['ab', 'ABC', 'abcd']],
  ['a.c', ['abc', 'a\tc', 'a\u{1F600}c'], ['a\nc', 'a\u2028c', 'ac']],
  ['(?s)a.c', ['abc', 'a\nc'], ['ac']],
  ['a|b|', ['a', 'b', ''], ['c']],
  ['Mr|Mrs', ['Mr', 'Mrs'], ['Ms']],
  ['(?:ab)+', ['ab', 'abab'], ['', 'aba']],
  ['(ab)?c', ['abc', 'c'], ['ac']],
  ['(?<title>Dr|Prof)', ['Dr', 'Prof'], ['Mr']],
  ['a{2}', ['aa'], ['a', 'aaa']],
  ['a{2,}', ['aa', 'aaaa'], ['a']],
  ['a{1,3}', ['a', 'aaa'], ['', 'aaaa']],
  ['a*?b', ['b', 'aab'], ['a']],
  ['a+?', ['a', 'aaa'], ['']],
  ['a??b', ['ab', 'b'], ['aab']],
  ['a*+b', ['aab', 'b'], ['a']],
  ['[.!?]++\\s', ['?! ', '. '], ['.']],
  ['(?>a+)b', ['aab'], ['aa']],
  ['\\.', ['.'], ['a']],
  ['\\Qa.b\\E+', ['a.b', 'a.bb'], ['axb', 'a.ba.b']],
  ['\\Q(etc.)\\E', ['(etc.)'], ['etc.']],
  ['\\Qopen', ['open'], ['ope']],
  ['\\x41', ['A'], ['41']],
  ['\\x{1F600}', ['\u{1F600}'], ['x']],
  ['\\u0410', ['А'], ['A']],
  ['\\uD83D\\uDE00', ['\u{1F600}'], ['\uD83D']],
  ['\\U0001F600', ['\u{1F600}'], ['U']],
  ['\\0101', ['A'], ['0101']],
  ['\\cI', ['\t'], ['cI']],
  ['\\t\\n\\r\\f\\a\\e', ['\t\n\r\f\u0007\u001B'], ['tnrfae']],
  ['\\d', ['7', '٣', '७'], ['a', '½']],
  ['\\D', ['a', '½'], ['7']],
  ['\\w', ['a', 'ж', '9', '_', '\u0301', '語'], ['-', ' ', '.']],
  ['\\W', ['-', '…'], ['a']],
  ['\\s', [' ', '\u00A0', '\u202F', '\u3000', '\n'], ['a', '\u200B']],
  ['\\S', ['a', '\u200B'], ['\u00A0']],
  ['\\h', [' ', '\t', '\u00A0', '\u3000'], ['\n', 'h']],
  ['\\H', ['h', '\n'], ['\t']],
  ['\\v', ['\n', '\r', '\u2028'], [' ', 'v']],
  ['\\R', ['\n', '\r\n', '\u0085'], ['R', '\n\n']],
  ['\\p{Lu}', ['A', 'Ж'], ['a', '1']],
  ['\\pL', ['a', '語'], ['1']],
  ['\\P{Lu}', ['a', '1'], ['A']],
  ['\\p{^Lu}', ['a'], ['A']],
  ['\\p{lu}\\p{Uppercase Letter}', ['AB'], ['Ab']],
  ['\\p{gc=Ll}', ['a'], ['A']],
  ['\\p{General_Category=Decimal_Number}', ['7'], ['a']],
  ['\\p{Greek}', ['λ'], ['l']],
  ['\\p{script=cyrillic}', ['ж'], ['z']],
  ['\\p{sc=Hani}', ['語'], ['か']],
  ['\\p{IsLatin}', ['z'], ['ж']],
  ['\\p{Alpha}\\p{Punct}', ['a.', 'ж!'], ['1.', 'ab']],
  ['\\p{White_Space}', [' '], ['a']],
  ['\\p{Alphabetic=No}', ['1'], ['a']],
  ['\\p{STerm}', ['.', '。', '؟'], [',']],
  ['\\p{javaUpperCase}', ['A'], ['a']],
  ['[[:upper:]]', ['A'], ['a']],
  ['[:lower:]+', ['ab'], ['AB', ':']],
  ['[[:^digit:]]', ['a'], ['1']],
  ['[a-c]', ['a', 'c'], ['d', '-']],
  ['[^a-c]', ['d', '-'], ['a']],
  ['[]a]', [']', 'a'], ['b']],
  ['[^]a]', ['b'], [']', 'a']],
  ['[-a]', ['-', 'a'], ['b']],
  ['[a-]', ['-', 'a'], ['b']],
  ['[.*+?(){}|$^]', ['.', '*', '(', '{', '$', '^'], ['a']],
  ['[\\]\\[\\-\\\\]', [']', '[', '-', '\\'], ['a']],
  ['[a-z&&[^aeiou]]', ['b', 'z'], ['a', '1']],
  ['[a-z--[aeiou]]', ['b'], ['a']],
  ['[\\p{L}&[a-c]]', ['a'], ['d']],
  ['[[a-z]-[m-z]]', ['a'], ['m', '-']],
  ['[a[bc]d]', ['a', 'c', 'd'], ['e']],
  ['[\\d\\s.]', ['7', ' ', '.'], ['a']],
  ['[\\u0041-\\x{5A}]', ['M'], ['m']],
  ['[\\Q[]\\E]', ['[', ']'], ['Q']],
  ['[\\p{Lu}\\p{Lt}]', ['A', 'ǅ'], ['a']],
  ['(?i)straße', ['Straße', 'STRAßE'], ['strasse']],
  ['(?i)ς', ['Σ', 'σ', 'ς'], ['s']],
  ['a(?i)b', ['ab', 'aB'], ['Ab']],
  ['a(?i:b)c', ['aBc'], ['aBC', 'ABc']],
  ['(a(?i)b)c', ['aBc'], ['aBC']],
  ['(?i)a(?-i)b', ['Ab'], ['AB']],
  ['(?i)[^a]', ['b'], ['a', 'A']],
  ['(?i)[a-c]', ['B'], ['d']],
  ['(?i)\\p{Lu}', ['A', 'a'], ['1']],
  ['a(?i)b|c', ['aB', 'C'], ['A']],
  ['(?x) a b # two letters\n c [ d e ]', ['abcd'], ['a b c d', 'abc ']],
  ['a(?#remark)b', ['ab'], ['a#b']],
  ['(?u)(?U)a', ['a'], ['A']],
  ['^a', ['a'], ['ba']],
  ['a$', ['a', 'a'], ['b']],
  ['\\Aa\\z', ['a'], ['a\n']],
  ['a\\Z\\n?', ['a', 'a\n'], ['b']],
  ['(?m)a$\\n^b', ['a\nb'], ['ab']],
  ['\\bab\\b', ['ab'], ['b']],
  ['a\\Bb', ['ab'], ['a b']],
  ['a\u0301\\b', ['a\u0301'], ['a']],
  ['a(?=b)b', ['ab'], ['ac']],
  ['a(?!b).', ['ac'], ['ab']],
  ['.(?<=a)b', ['ab'], ['cb']],
  ['.(?<!a)b', ['cb'], ['ab']],
  ['(?<![\\p{L}])etc', ['etc'], ['xetc']],
  ['(?<!(?=b)b)c', ['c'], ['bc']],
  ['}]', ['}]'], ['}']],
]

/** Patterns that are refused, how, and the part that is named. */
const refused: readonly (readonly [string, 'syntax' | 'unsupported', string])[] = [
  ['(ab', 'syntax', '('],
  ['ab)', 'syntax', ')'],
  ['[ab', 'syntax', '['],
  ['[b-a]', 'syntax', 'b-a'],
  ['*a', 'syntax', '*'],
  ['a|+', 'syntax', '+'],
  ['a{', 'syntax', '{'],
  ['a{x}', 'syntax', '{'],
  ['a{3,2}', 'syntax', 'a{3,2}'],
  ['\\q', 'syntax', '\\q'],
  ['a\\', 'syntax', '\\'],
  ['\\p{', 'syntax', '\\p'],
  ['\\x{110000}', 'syntax', '\\x{110000}'],
  ['(?P<a>b)', 'syntax', '(?P'],
  ['(?y)', 'syntax', '(?y)'],
  ['(?#a', 'syntax', '(?#'],
  ['[\\b]', 'syntax', '\\b'],
  ['a**', 'syntax', 'a**'],
  ['(a)\\1', 'unsupported', '\\1'],
  ['(?<n>a)\\k<n>', 'unsupported', '\\k'],
  ['\\Ga', 'unsupported', '\\G'],
  ['\\X', 'unsupported', '\\X'],
  ['\\N{LATIN SMALL LETTER A}', 'unsupported', '\\N'],
  ['(?w)\\bx', 'unsupported', '(?w)'],
  ['\\p{InGreek}', 'unsupported', '\\p{InGreek}'],
  ['\\p{blk=Greek}', 'unsupported', '\\p{blk=Greek}'],
  ['[[:klingon:]]', 'unsupported', '[:klingon:]'],
  ['a*+a', 'unsupported', 'a*+'],
  ['(?>a|ab)c', 'unsupported', '(?>a|ab)'],
  ['(a*+)a', 'unsupported', 'a*+'],
  ['a{2000}', 'unsupported', 'a{2000}'],
  ['((a{500}){500}){500}', 'unsupported', '{…}'],
  ['('.repeat(300), 'unsupported', '('],
]

describe('patterns of ICU', () => {
  it.each(dialect)('%s', (pattern, texts, others) => {
    const whole = `(?:${pattern.startsWith('\\Q') && !pattern.includes('\\E') ? `${pattern}\\E` : pattern.includes('(?x)') ? `${pattern}\n` : pattern})\\z`
    for (const text of texts) expect([text, begins(whole, text)]).toEqual([text, true])
    for (const text of others) expect([text, begins(whole, text)]).toEqual([text, false])
  })

  it.each(refused)('refuses %s as %s and names the part', (pattern, kind, part) => {
    const failure = (() => {
      try {
        return new Side(pattern, true)
      } catch (error) {
        return error
      }
    })()
    expect(failure).toBeInstanceOf(PatternError)
    expect(failure).toMatchObject({ kind, part })
  })

  it('match the same in both directions, and as JavaScript does where the two dialects agree', () => {
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '(?=a)', '(?<!b)', '^', 'ж'),
        fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => `${left}${right}`),
        fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => `(?:${left}|${right})`),
        fc
          .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '*?'))
          .map(([item, how]) => `(?:${item})${how}`),
      ),
    }))
    const text = fc
      .array(fc.constantFrom('a', 'b', '1', 'ж', '\u{1F600}'), { maxLength: 7 })
      .map((chars) => chars.join(''))
    fc.assert(
      fc.property(pattern, text, (source, subject) => {
        expect(begins(source, subject)).toBe(new RegExp(`^(?:${source})`, 'u').test(subject))
        expect(ends(source, subject)).toBe(new RegExp(`(?:${source})$`, 'u').test(subject))
        expect(begins(`(?:${source})\\z`, subject)).toBe(ends(`\\A(?:${source})`, subject))
      }),
      { numRuns: 600 },
    )
  })

  it('answers for far places as for near ones', () => {
    const text = `x${'ab'.repeat(400)}`
    const side = new Side('x(?:a|b|ab)+', true)
    const scene = new Scene(text)
    // So many questions that the side goes over the whole text in the end.
    expect(Array.from({ length: text.length }, (_, place) => side.holds(scene, place))).toEqual(
      Array.from({ length: text.length }, (_, place) => place >= 2),
    )
  })
})
