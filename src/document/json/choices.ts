import type { Span } from '../../model/span.js'

const choice = /\{\s{0,9}[\w.-]{1,80}\s{0,9},\s{0,9}(?:plural|select|selectordinal)\s{0,9},/y
const offset = /\s{0,9}offset:\s{0,9}\d{1,9}/y
const begin = /\s{0,99}(?:=\d{1,9}|[\w-]{1,80})\s{0,9}\{/y
const end = /\s{0,99}\}/y
const quoted = /'[{}#|][^']{0,200}'/y
const argument = /\{[^{}]{0,300}\}/y

/**
 * The syntax of the plurals and choices in a message of ICU's MessageFormat, which is all of them but the texts of their cases; nothing where the message is no
 * such, or its braces do not match.
 *
 * @example
 * choicesIn('{n, plural, one {# file} other {# files}}') // => [{start: 0, end: 17}, {start: 23, end: 32}, {start: 39, end: 41}]
 */
export function choicesIn(message: string): readonly Span[] {
  if (!/,\s{0,9}(?:plural|select|selectordinal)\s{0,9},/.test(message)) return []
  const syntax: Span[] = []
  const open: ('text' | 'cases')[] = ['text']
  let at = 0
  let start = 0
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const taken = pattern.test(message)
    if (taken) at = pattern.lastIndex
    return taken
  }
  while (at < message.length || open.at(-1) === 'cases') {
    if (open.at(-1) === 'cases') {
      if (take(begin)) open.push('text')
      else if (take(end)) open.pop()
      else return []
      if (open.at(-1) === 'text') syntax.push({ start, end: at })
      continue
    }
    if (take(quoted)) continue
    const before = at
    if (take(choice)) {
      take(offset)
      start = before
      open.push('cases')
    } else if (take(argument)) continue
    else if (message[at] === '}' && open.length > 1) {
      open.pop()
      start = at
      at += 1
    } else if (message[at] === '{' && open.length > 1) return []
    else at += 1
  }
  return open.length === 1 ? syntax : []
}
