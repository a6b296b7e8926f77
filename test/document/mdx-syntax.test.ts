import fc from 'fast-check'
import { parse, postprocess, preprocess } from 'micromark'
import { mdxjs } from 'micromark-extension-mdxjs'
import type { Event, Extension } from 'micromark-util-types'
import { describe, expect, it } from 'vitest'
import { BrokenExpression, mdxSyntax } from '../../src/document/mdx/mdx-syntax.js'

function events(text: string, extension: Extension): Event[] {
  const document = parse({ extensions: [extension] }).document()
  return postprocess(document.write(preprocess()(text, undefined, true)))
}

/** What an extension reads: each token's place, or that the text is no MDX. */
function shown(text: string, extension: Extension): readonly string[] {
  try {
    return events(text, extension).map(
      ([kind, { type, start, end }]) => `${kind} ${type} ${start.offset}-${end.offset}`,
    )
  } catch {
    return ['no MDX']
  }
}

const pieces =
  String.raw`{|}|{{|}}|{a}|{...a}|{...|a|, |: |=> |(|)|[|]|'|"|${'`'}|$|${'${'}|/|/* more |*/|//|\u{000061}|\x|\|#a|<A b=|<A |/>|</A>|>|1|=|class |function |async |await |n&amp;|import |export const a = `
    .split('|')
    .concat('|', '\n', '\n\n', '> ', '- ', '  ')

describe('MDX whose expressions are refused early', () => {
  it('is read as micromark reads it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (some) => {
        const text = some.join('')
        for (const each of [text, `{${text}}`, `<A b={${text}} />`, `<A {...${text}} />`])
          expect(shown(each, mdxSyntax())).toEqual(shown(each, mdxjs()))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['a brace in a comment', '{a /* more } */}'],
    ['a brace in a comment of one line', '{a // more }\n}'],
    ['a brace in a string, a pattern and a template', '{["}", /}/, `}`, `$\u007b{ a }}`]}'],
    ['an escape with braces', String.raw`{["\u{000061}", \u{000061}]}`],
    ['a pattern of an object', '{({ a = 1 }) => { return { a } }}'],
    ['a spread', '<A {...{ a: { b } }} b={{ c: {} }}/>'],
    ['words', '{a b} {c}'],
    ['tags of a template', '{{< highlight x >}} a {{< /highlight >}}'],
  ])('is read as micromark reads it: %s', (_, text) => {
    expect(shown(text, mdxSyntax())).toEqual(shown(text, mdxjs()))
  })

  it.each(['{a b} {c}', '{{< highlight x >}} {{< /highlight >}}', '<A b={c d} e={f} />'])(
    'is refused before its end: %s',
    (text) => {
      expect(() => events(text, mdxSyntax())).toThrow(BrokenExpression)
    },
  )
})
