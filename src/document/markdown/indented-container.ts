import { markdownLineEnding, markdownSpace } from 'micromark-util-character'
import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    indentedContainer: 'indentedContainer'
    indentedContainerMark: 'indentedContainerMark'
    indentedContainerTitle: 'indentedContainerTitle'
  }
}

/** So many columns stand before what is in such a container. */
const indent = 4

/** The line that opens one, up to its title: a note of Python-Markdown, one that folds, a tab of PyMdown. */
const opening =
  /(?:!!!|\?\?\?\+?)[ \t]?[\w-]{1,60}(?:[ \t]{1,9}[\w-]{1,60}){0,5}(?:[ \t]{1,9}(?="))?|(?:\?\?\?\+?|===(?:\+!?|!\+?)?)[ \t]{1,9}(?=")/y

/** The rest of that line: a title in quotation marks, or nothing. */
const rest = /(?:"(?<title>[^\r\n]*)")?[ \t]*(?=[\r\n]|$)/y

/** The empty lines after it, and what begins the next. */
const below = /(?:(?:\r\n|\n|\r)[ \t]*)+/y

/**
 * What MkDocs has beside CommonMark, for one text: containers whose content is indented, after a line that names their kind (`!!! note "Title"`, `??? tip`, `=== "Tab"`). To CommonMark
 * such content is code, so the line opens one only where indented lines follow.
 */
export function indentedContainers(text: string): readonly Extension[] {
  if (!/!!!|\?\?\?|===[+!]{0,2}[ \t]+"/.test(text)) return []
  const construct: Construct = {
    name: 'indentedContainer',
    tokenize: opener(text),
    continuation: { tokenize: continuation },
    exit: (effects) => void effects.exit('indentedContainer'),
  }
  return [{ document: { 33: construct, 63: construct, 61: construct } }]
}

/** What an opening line has: how long it is before its title, and the title. */
interface Opening {
  readonly before: number
  readonly title: number
}

/** The opening line at an offset, where indented lines follow it. */
function openingAt(text: string, offset: number): Opening | undefined {
  opening.lastIndex = offset
  const before = opening.exec(text)?.[0].length
  if (before === undefined) return undefined
  rest.lastIndex = offset + before
  const found = rest.exec(text)
  if (found === null) return undefined
  below.lastIndex = rest.lastIndex
  const after = below.exec(text)?.[0]
  if (after === undefined || below.lastIndex === text.length) return undefined
  let line = offset
  while (line > 0 && !/[\r\n]/.test(text.charAt(line - 1))) line -= 1
  const deep = columns(after.split(/[\r\n]/).at(-1) ?? '') >= columns(text.slice(line, offset)) + indent
  return deep ? { before, title: found.groups?.['title']?.length ?? -1 } : undefined
}

/** How wide a line's beginning is; a tab goes on to the next fourth column. */
function columns(beginning: string): number {
  let width = 0
  for (const character of beginning) width += character === '\t' ? indent - (width % indent) : 1
  return width
}

function opener(text: string): Tokenizer {
  return function tokenize(effects, ok, nok) {
    const state = this.containerState
    const now = (): number => this.now().offset
    let mark = 0
    let title = 0
    const start: State = (code) => {
      const from = now()
      const found = openingAt(text, from)
      if (found === undefined || state === undefined) return nok(code)
      if (state['open'] !== true) {
        effects.enter('indentedContainer', { _container: true })
        state['open'] = true
      }
      mark = from + found.before + (found.title >= 0 ? 1 : 0)
      title = mark + Math.max(0, found.title)
      effects.enter('indentedContainerMark')
      return inMark(code)
    }
    const inMark: State = (code) => {
      if (code === null || markdownLineEnding(code)) return end(code)
      if (now() < mark || title === mark) {
        effects.consume(code)
        return inMark
      }
      effects.exit('indentedContainerMark')
      effects.enter('indentedContainerTitle')
      effects.enter('chunkText', { contentType: 'text' })
      return inTitle(code)
    }
    const inTitle: State = (code) => {
      if (code !== null && now() < title) {
        effects.consume(code)
        return inTitle
      }
      effects.exit('chunkText')
      effects.exit('indentedContainerTitle')
      effects.enter('indentedContainerMark')
      title = mark
      return inMark(code)
    }
    const end: State = (code) => {
      effects.exit('indentedContainerMark')
      return ok(code)
    }
    return start
  }
}

/** A line goes on in a container when it is empty or indented. */
const continuation: Tokenizer = function continuation(effects, ok, nok) {
  let size = 0
  const start: State = (code) => {
    if (!markdownSpace(code)) return code === null || markdownLineEnding(code) ? ok(code) : nok(code)
    effects.enter('linePrefix')
    return inside(code)
  }
  const inside: State = (code) => {
    if (size < indent && markdownSpace(code)) {
      effects.consume(code)
      size += 1
      return inside
    }
    effects.exit('linePrefix')
    return size === indent || code === null || markdownLineEnding(code) ? ok(code) : nok(code)
  }
  return start
}
