import { type Node, type Options, Parser } from 'acorn'
import jsx from 'acorn-jsx'
import { mdxjs } from 'micromark-extension-mdxjs'
import type { Construct, Effects, Extension } from 'micromark-util-types'

/** What an expression begins with that no more text can mend. */
export class BrokenExpression extends Error {
  override readonly name = 'BrokenExpression'
}

/** acorn, which keeps in mind that it was given an expression that no more text can mend. */
interface Judge {
  broken: boolean
  readonly parse: typeof Parser.parse
  readonly parseExpressionAt: typeof Parser.parseExpressionAt
}

/** Errors of what may be cut off where the text ends for now: a comment is told of at its start, `\u{…}` at its brace. */
const cut = /comment|escape|code point/i

/** Besides, micromark puts so many characters after the expression of a spread. */
const suffix = '})'.length

/**
 * micromark's MDX, which offers what stands after a brace to acorn at each closing brace anew, to the end of the text. What can never be an expression is refused at the first.
 *
 * @throws BrokenExpression while parsing; the text is no MDX, and micromark would say so at its end.
 */
export function mdxSyntax(): Extension {
  const judge = judgeOf(Parser.extend(jsx()))
  const syntax = mdxjs({ acorn: judge, addResult: false })
  for (const constructs of [syntax.flow, syntax.text])
    for (const found of Object.values(constructs ?? {}))
      for (const construct of [found ?? []].flat()) refuseBroken(construct, judge)
  return syntax
}

function judgeOf(acorn: typeof Parser): Judge {
  const judge: Judge = {
    broken: false,
    parse: (text, options) => acorn.parse(text, options),
    parseExpressionAt(text: string, start: number, options: Options) {
      try {
        const node = acorn.parseExpressionAt(text, start, options)
        judge.broken = goesOn(text, node)
        return node
      } catch (error) {
        judge.broken = isForGood(error, text.length)
        throw error
      }
    },
  }
  return judge
}

/** Whether code stands after an expression. */
function goesOn(text: string, { end }: Node): boolean {
  return /^\s*(?:[^\s/]|\/[^*/])/.test(text.slice(end, end + 100))
}

/** Whether acorn stopped before the text's end, so that it would stop there whatever came. */
function isForGood(error: unknown, length: number): boolean {
  if (!(error instanceof SyntaxError) || !('raisedAt' in error)) return false
  return Number(error.raisedAt) + suffix < length && !cut.test(error.message)
}

/** micromark asks acorn, and then enters what follows or goes on with the same expression. */
function refuseBroken(construct: Construct, judge: Judge): void {
  const { tokenize } = construct
  construct.tokenize = function refusing(effects, ok, nok) {
    const enter: Effects['enter'] = (type, fields) => {
      const { broken } = judge
      judge.broken = false
      if (broken) throw new BrokenExpression()
      return effects.enter(type, fields)
    }
    return tokenize.call(this, { ...effects, enter }, ok, nok)
  }
}
