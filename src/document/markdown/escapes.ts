import type { Place } from './places.js'

/** Where a character of a text is about to be written. */
export interface Spot {
  readonly place: Place
  /** Read by MDX: braces and angles are code there. */
  readonly mdx: boolean
  /** Inside a link's text or an alt. */
  readonly label: boolean
  /** A few characters before and after it; of a code its own, nothing at the block's edges. */
  readonly before: string
  readonly after: string
  /** All that might be markup is escaped. */
  readonly careful: boolean
}

/** Characters that are markup somewhere. */
const special = /[\\`*_[\]<&~!{}|$:@."'()]/

/** Those that may be markup in the middle of a line. */
const always = /[\\`*_[\]<&~!{}|$]/

/** Whether a character may be markup somewhere: others are written as they are. */
export function mayBeMarkup(char: string): boolean {
  return special.test(char)
}

/** A character as text, with a backslash where it would be markup. */
export function escapeCharacter(char: string, spot: Spot): string {
  if (!mayBeMarkup(char)) return char
  if (spot.place.kind === 'title') return isMarkupInTitle(char, spot) ? `\\${char}` : char
  return (spot.careful && always.test(char)) || isMarkup(char, spot) ? `\\${char}` : char
}

function isMarkupInTitle(char: string, { place, after }: Spot): boolean {
  if (place.kind !== 'title') return false
  if (char === '\\') return true
  if (char === '&') return isReference(after)
  if (isGenerated(char, after)) return true
  return char === place.quote || (place.quote === ')' && char === '(')
}

function isMarkup(char: string, { place, mdx, label, before, after }: Spot): boolean {
  const last = before.slice(-1)
  const next = after.charAt(0)
  switch (char) {
    case '\\':
    case '`':
    case '[':
      return true
    case ']':
      return label || /^[([:]/.test(after)
    case '*':
      return !(isBlank(last) && isBlank(next))
    case '_':
      return !(isWord(last) && isWord(next)) && !(isBlank(last) && isBlank(next))
    case '~':
      return !(isBlank(last) && isBlank(next))
    case '<':
      return mdx || /^[A-Za-z/!?]/.test(after)
    case '&':
      return isReference(after)
    case '{':
    case '}':
      return mdx || isGenerated(char, after)
    case '|':
      return place.kind === 'text' && place.within === 'cell'
    case '!':
      return next === '['
    case '$':
      return /^[^\s\d]/.test(after)
    case ':':
      return after.startsWith('//')
    case '.':
      return /^www$/i.test(before)
    case '@':
      return isWord(last) && isWord(next)
    default:
      return false
  }
}

/** What is left to the site's generator: attributes, the mark of a table of contents. */
function isGenerated(char: string, after: string): boolean {
  if (char === '{') return /^(?:[#.: \t]|[A-Za-z][\w-]{0,40}=)/.test(after)
  return char === '[' && /^(?:\[|TOC\])/.test(after)
}

function isReference(after: string): boolean {
  return /^(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/.test(after)
}

function isBlank(char: string): boolean {
  return char === '' || /\s/.test(char)
}

function isWord(char: string): boolean {
  return /^[\p{L}\p{N}]/u.test(char)
}

/** What at a line's beginning is no running text, and the sign in it to escape: headings, items, quotations, rules, underlines, code, front matter, containers, definitions, tables. */
const lineStarts: readonly (readonly [start: RegExp, sign: RegExp])[] = [
  [/^#{1,6}(?=[ \t\r\n]|$)/, /#/],
  [/^[-+*](?=[ \t\r\n]|$)/, /[-+*]/],
  [/^\d{1,9}[.)](?=[ \t\r\n]|$)/, /[.)]/],
  [/^[>|]/, /[>|]/],
  [/^=+[ \t]*(?=[\r\n]|$)|^===/, /=/],
  [/^(?:!!!|\?\?\?|\/\/\/|:[ \t])/, /[!?/:]/],
  [/^[-_*][-_* \t]*(?=[\r\n]|$)/, /[-_*]/],
  [/^`{3,60}[^`]*$/, /`/],
  [/^(?:~~~|\+\+\+|---|::)/, /[~+:-]/],
]

/** Where in a line a backslash must go so that it begins with text; nothing where it does so already. */
export function signAtLineStart(line: string): number | undefined {
  for (const [start, sign] of lineStarts) {
    const found = start.exec(line)
    if (found !== null) return found[0].search(sign)
  }
  return undefined
}
