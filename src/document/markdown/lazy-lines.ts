import type { ParseContext, Token } from 'micromark-util-types'

/** A paragraph that begins on the line before stands among so many of the last events. */
const near = 64

/**
 * Spares micromark a look through a whole paragraph at each of its lazy lines (that have no mark of the quotation or list that they stand in): after each it looks for what is
 * still open, and where a paragraph is that is all it wants to know. So the line passes for one with its mark as long as that is asked.
 */
export function passLazyLines(parser: ParseContext): void {
  const create = parser.flow
  parser.flow = (from) => {
    const tokenizer = create(from)
    const write = tokenizer.write
    let paragraph: Token | undefined
    let passed: number | undefined
    tokenizer.write = (chunks) => {
      if (passed !== undefined) parser.lazy[passed] = true
      passed = undefined
      const { line } = tokenizer.now()
      const events = write(chunks)
      if (parser.lazy[line] !== true) return events
      if (!isOpen(paragraph)) paragraph = tokenizer.events.slice(-near).find(([, token]) => isOpen(token))?.[1]
      if (isOpen(paragraph) && paragraph.start.line < line) {
        parser.lazy[line] = false
        passed = line
      }
      return events
    }
    return tokenizer
  }
}

/** Whether a token is a paragraph that has not ended; micromark gives a token its end when it does, whatever the type says. */
function isOpen(token: Partial<Token> | undefined): token is Token {
  return token?.type === 'content' && token.end === undefined
}
