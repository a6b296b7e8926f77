import fc from 'fast-check'
import { parse, postprocess, preprocess } from 'micromark'
import { gfm } from 'micromark-extension-gfm'
import type { Event } from 'micromark-util-types'
import { expect, test } from 'vitest'
import { math } from '../../src/document/markdown/math.js'
import { parseLines } from '../../src/document/markdown/parse-lines.js'
import { partParser } from '../../src/document/markdown/part-parser.js'
import { paragraphAt } from '../../src/document/markdown/plain.js'

const extensions = [gfm(), math]

/** What is compared of events: what each begins or ends, and where. */
function shown(events: Event[]): readonly string[] {
  return postprocess(events).map(([kind, { type, start, end }]) => `${kind} ${type} ${start.offset}-${end.offset}`)
}

function byMicromark(text: string): readonly string[] {
  return shown(
    parse({ extensions })
      .document()
      .write(preprocess()(text, undefined, true)),
  )
}

function byLines(text: string): readonly string[] {
  return shown(partParser(text, extensions, 1_000_000).blocks({ start: 0, end: text.length, line: 1 }))
}

const lines =
  `> a|> b *c*|>|> > c|> - d|>   > e|> 1. f|> ===|> ---|> # g|> !h!|> -!-|> \`\`\`|> <div>|> [i]: /i|> [^j]: k|>     l
a|b *c*|===|---|***|# g|!h!|h!|-!-|:-|\`\`\`|<div>|[i]: /i|[^j]: k|    l|- d|  - e|  > m|- > n|1. f|    2. o|\t- p|[i] and [^j]|`
    .split(/[|\n]/)
    .map((line) => line.replaceAll('!', '|'))

test('a text is parsed by its lines as micromark parses it at once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...lines), { maxLength: 8 }),
      fc.array(fc.constantFrom(...lines), { maxLength: 120 }),
      fc.constantFrom('\n', '\r\n'),
      (few, many, end) => {
        for (const text of [few.join(end), many.join(end)]) expect(byLines(text)).toEqual(byMicromark(text))
      },
    ),
    { numRuns: 300, examples: [[['> a', '===', '> :-'], ['> a', '> b', '--- | c', '> - | -'], '\n']] },
  )
})

const running =
  'a *b*|c** d |e `f|g` h|i <b>j|k</b>|l [m](n|"o" p)|[q][i] r|s![t](u)|v\\\\|w  |x~y~|$z$ a|b | c|1900 d|2. e|(f)|« g »|第h|i:|j===|https://k.l'
    .split('|')
    .concat(lines)

test('what is taken for a paragraph is one, and parsed as micromark parses it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...running), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      (some, end) => {
        const paragraph = paragraphAt(some.join(end), 0)
        fc.pre(paragraph !== undefined)
        const text = some.join(end).slice(0, paragraph.end)
        const events = shown(partParser(text, extensions, 1_000_000).paragraph({ start: 0, end: text.length, line: 1 }))
        expect(events).toEqual(byMicromark(text).filter((event) => !/ content /.test(event)))
        if (paragraph.plain) expect(events.some((event) => !/ (?:paragraph|data|lineEnding) /.test(event))).toBe(false)
      },
    ),
    { numRuns: 1_000 },
  )
})

test.each([
  ['that end a list in a quotation', '> - a\n>\n>   > b\n>\n'],
  ['that end a quotation without its mark', '> a\n***\n'],
])('lines %s are parsed with few events before them', (_, unit) => {
  const tokenizer = parse({ extensions }).document()
  const write = tokenizer.write
  const before: number[] = []
  tokenizer.write = (chunks) => {
    before.push(tokenizer.events.length)
    return write(chunks)
  }
  const text = unit.repeat(400)
  const events = parseLines(tokenizer, preprocess()(text, undefined, true))
  expect(shown(events)).toEqual(byMicromark(text))
  expect(Math.max(...before.slice(0, -1))).toBeLessThan(300)
})
