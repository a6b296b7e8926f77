import { contentOf, type Layout, slack } from './layout.js'
import { indentOf, isBlank, type Line } from './lines.js'
import { endsLikeSentence, isTabular, itemNumber, lineBullet, readable, wrappedBullet } from './marks.js'

/** One paragraph of a text: one line, or several that were folded. */
export interface Paragraph {
  readonly kind: 'body' | 'heading' | 'item'
  /** For a heading, what its rule below says. */
  readonly depth: number
  /** Where the text begins, after indent and list mark. */
  readonly start: number
  readonly lines: readonly Line[]
}

interface Draft {
  readonly lines: Line[]
  readonly start: number
  readonly bullet: string | undefined
  readonly indent: number
  readonly number: number | undefined
  /** A table's row or another line that takes no second one. */
  readonly closed: boolean
}

/** The paragraphs of a text in order; blank lines, rules, indents and list marks stand between them. `evidence`: the layout was guessed, so single breaks are looked at too. */
export function paragraphsOf(
  text: string,
  lines: readonly Line[],
  layout: Layout,
  evidence: boolean,
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let draft: Draft | undefined
  const close = (depth = 0): void => {
    if (draft === undefined) return
    const kind = depth > 0 ? 'heading' : draft.bullet === undefined ? 'body' : 'item'
    paragraphs.push({ kind, depth, start: draft.start, lines: draft.lines })
    draft = undefined
  }
  for (const line of lines) {
    const content = contentOf(text, line)
    if (isBlank(line)) close()
    else if (!readable.test(content)) close(draft?.lines.length === 1 ? depthOf(content) : 0)
    else if (draft !== undefined && goesOn(text, draft, line, layout, evidence)) draft.lines.push(line)
    else {
      close()
      draft = begin(text, line, layout)
    }
  }
  close()
  return paragraphs
}

/** What a rule under a line makes of it: a heading of the first or second depth, or 0. */
function depthOf(rule: string): number {
  const mark = rule.slice(0, 1)
  if (rule.length < 3 || !'=-~^#*+"'.includes(mark) || rule.replaceAll(mark, '') !== '') return 0
  return mark === '=' || mark === '#' ? 1 : 2
}

function begin(text: string, line: Line, layout: Layout): Draft {
  const content = contentOf(text, line)
  const bullet = (layout.kind === 'lines' ? lineBullet : wrappedBullet).exec(content)?.[0]
  const start = line.contentStart + (bullet ?? '').length
  const number = itemNumber(content)
  return { lines: [line], start, bullet, indent: indentOf(text, line), number, closed: isTabular(content) }
}

function goesOn(text: string, draft: Draft, line: Line, layout: Layout, evidence: boolean): boolean {
  const last = draft.lines.at(-1)
  if (layout.kind === 'lines' || draft.closed || last === undefined) return false
  const content = contentOf(text, line)
  const before = contentOf(text, last)
  if (isTabular(content) || beginsItem(draft, before, content)) return false
  const indent = indentOf(text, line)
  const second = draft.lines[1]
  if (second !== undefined && indent !== indentOf(text, second)) return false
  if (second === undefined && draft.bullet === undefined && draft.number === undefined && indent > draft.indent)
    return false
  if (second === undefined && indent < draft.indent && draft.bullet !== undefined) return false
  return !(evidence && endsEarly(text, last, line, before, content, layout.width))
}

/** A hyphen at a line's start is a list's mark only where a list goes on or a sentence has ended: elsewhere it may be a dash. */
function beginsItem(draft: Draft, before: string, content: string): boolean {
  const bullet = wrappedBullet.exec(content)?.[0]
  if (bullet !== undefined) return !/^[-+·]/.test(bullet) || draft.bullet?.[0] === bullet[0] || endsLikeSentence(before)
  const number = itemNumber(content)
  return number !== undefined && draft.number !== undefined && number === draft.number + 1
}

/** Whether a line stops well before the width although the next word had room: then it ends a paragraph without a blank line. */
function endsEarly(text: string, last: Line, line: Line, before: string, content: string, width: number): boolean {
  const room = slack(text, last, line, width)
  if (/^\p{Ll}/u.test(content)) return room > width / 2 && endsLikeSentence(before)
  return room > width / 2 || (room > 12 && endsLikeSentence(before))
}
