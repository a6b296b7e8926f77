import { markdownLineEnding } from 'micromark-util-character'
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText'
    mathTextData: 'mathTextData'
  }
}

/** A formula is never longer than this, so that a text full of dollar signs takes linear time. */
const longest = 2000

/** What a formula has and a stretch between two amounts of money has not. */
const formal = /[\\^_={}<>]|^[^\s\d]\S{0,11}$/

/** `$…$` and `$$…$$` in running text, as GitHub reads them: no space inside a single dollar sign, and no figure after the closing one. Amounts of money are text. */
export const math: Extension = { text: { 36: { name: 'mathText', tokenize: tokenizer() } satisfies Construct } }

function tokenizer(): Tokenizer {
  return function tokenize(effects, ok, nok) {
    let size = 0
    let content = ''
    const start: State = (code) => {
      effects.enter('mathText')
      effects.enter('mathTextData')
      return opening(code)
    }
    const opening: State = (code) => {
      if (code === 36 && size < 2) {
        effects.consume(code)
        size += 1
        return opening
      }
      return code === 36 || (size === 1 && isSpace(code)) ? nok(code) : inside(code)
    }
    const inside: State = (code) => {
      if (code === null || content.length > longest) return nok(code)
      if (markdownLineEnding(code)) {
        effects.exit('mathTextData')
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        effects.enter('mathTextData')
        content += '\n'
        return inside
      }
      const escaped = content.endsWith('\\') && !content.endsWith('\\\\')
      if (code === 36 && !escaped) {
        effects.consume(code)
        return size === 1 ? after : closing
      }
      effects.consume(code)
      content += code > 0 ? String.fromCodePoint(code) : ' '
      return inside
    }
    const closing: State = (code) => {
      if (code !== 36) return nok(code)
      effects.consume(code)
      return after
    }
    const after: State = (code) => {
      const digit = code !== null && code >= 48 && code <= 57
      const plain = size === 1 && (digit || /\s$/.test(content) || !formal.test(content))
      if (plain || content.trim() === '') return nok(code)
      effects.exit('mathTextData')
      effects.exit('mathText')
      return ok(code)
    }
    return start
  }
}

function isSpace(code: Code): boolean {
  return code === null || code < 0 || code === 32
}
