import { InputError } from '../../model/input-error.js'
import { isLanguageTag, type LanguageTag, languageTag } from '../../model/language-tag.js'
import { isParticleScript } from '../characters.js'
import type { BreakRule } from './break-rules.js'

/** A file of the user's own ends of sentences and abbreviations. */
export interface Exceptions {
  readonly rules: readonly ExceptionRule[]
}

/** A rule of such a file. */
export interface ExceptionRule extends BreakRule {
  /** The languages that it is for, as ranges (`de` is `de-CH` too); empty: every language. */
  readonly languages: readonly LanguageTag[]
  /** How much it says: of rules that fit at one place the one that says most decides. */
  readonly weight: number
}

/** The places of a line that stand for a kind of character rather than for themselves. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['number', '\\p{Nd}'],
  ['upper', '[\\p{Lu}\\p{Lt}]'],
  ['lower', '\\p{Ll}'],
  ['letter', '[\\p{L}\\p{M}]'],
])

/**
 * Reads a file of exceptions: UTF-8 text, one rule a line.
 *
 * ```
 * # A line that begins with # is a remark, and so is what follows a space and #.
 * Abt.                  no sentence ends after it; letters, case and accents as written, a space is any white space
 * Nr. ~ <number>        ~ ties: no sentence ends between the two
 * Anm. d. Red. | <upper>   | cuts: a sentence ends between the two
 * ;; |                  a sentence ends after it, whatever follows
 * [de, fr-CH]           the lines below are for these languages only; [*] is for all again
 * ```
 *
 * The words of a line stay together. A rule that begins or ends with a letter or figure fits whole words only: `Nr.` is not in `Einr.`. `<number>`, `<upper>`, `<lower>` and `<letter>` stand for one
 * such character, `\` before a sign of this format takes it as it is. Where several rules fit, the longest decides; of equally long ones the one for fewer languages.
 *
 * @throws InputError `exceptions-line`, with file, line and column, where a line says nothing that could be done
 * @example
 * parseExceptions('Abt.\n').rules[0]?.breaks // => false
 */
export function parseExceptions(text: string, file?: string): Exceptions {
  const rules: ExceptionRule[] = []
  const lines = new Map<string, { readonly breaks: boolean; readonly line: number }>()
  let languages: readonly LanguageTag[] = []
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const place = { ...(file === undefined ? {} : { file }), line: index + 1 }
    const line = withoutRemark(raw)
    const start = raw.length - raw.trimStart().length
    const fail = (column: number, values: Readonly<Record<string, string | number>>): never => {
      throw new InputError('exceptions-line', { ...place, column: start + column + 1, values })
    }
    if (line === '') continue
    const section = /^\[([^[\]]*)\]$/.exec(line)
    if (section !== null) languages = readSection(section[1] ?? '', fail)
    else {
      const [rule, ...inner] = readRule(line, fail)
      const key = JSON.stringify([rule.before, rule.after, languages])
      const known = lines.get(key)
      if (known !== undefined && known.breaks !== rule.breaks) fail(0, { text: line, other: known.line })
      lines.set(key, { breaks: rule.breaks, line: place.line })
      const where = [file, place.line].filter((part) => part !== undefined).join(':')
      for (const each of [rule, ...inner]) rules.push({ ...each, languages, place: where })
    }
  }
  return { rules }
}

/** The rules of a file for one language, in the order in which they are asked. */
export function exceptionRules(exceptions: Exceptions, tag: string): readonly BreakRule[] {
  const rank = ({ languages }: ExceptionRule): number => (languages.length === 0 ? 0 : 1)
  return exceptions.rules
    .filter(({ languages }) => languages.length === 0 || languages.some((range) => isInRange(tag, range)))
    .sort((left, right) => right.weight - left.weight || rank(right) - rank(left))
    .map(({ breaks, before, after, place }) => ({ breaks, before, after, ...(place === undefined ? {} : { place }) }))
}

/** Whether a tag is in a language range (RFC 4647, basic filtering). */
function isInRange(tag: string, range: string): boolean {
  return tag === range || tag.startsWith(`${range}-`)
}

type Fail = (column: number, values: Readonly<Record<string, string | number>>) => never

/** A line without its remark and the white space around it. */
function withoutRemark(line: string): string {
  const remark = /(?:^|\s)#/.exec(line)
  return (remark === null ? line : line.slice(0, remark.index)).trim()
}

function readSection(list: string, fail: Fail): readonly LanguageTag[] {
  const names = list.split(',').map((name) => name.trim())
  if (names.length === 1 && names[0] === '*') return []
  for (const name of names) if (!isLanguageTag(name)) fail(1, { language: name })
  return names.map(languageTag)
}

type LineRule = Omit<ExceptionRule, 'languages'>

/** The rule of a line, and those that hold its own words together. */
function readRule(line: string, fail: Fail): readonly [LineRule, ...LineRule[]] {
  const tokens = [...tokensOf(line, fail)]
  const [sign, second] = tokens.filter(({ type }) => type === 'sign')
  if (second !== undefined) fail(second.at, { sign: second.text })
  const at = sign === undefined ? tokens.length : tokens.indexOf(sign)
  const [before, after] = [trimSpaces(tokens.slice(0, at)), trimSpaces(tokens.slice(at + 1))]
  if (before.length === 0) fail(sign?.at ?? 0, { sign: sign?.text ?? '' })
  const weight = before.length + after.length
  const rule = (breaks: boolean, left: readonly Token[], right: readonly Token[]): LineRule => ({
    breaks,
    before: `${edgeBefore(left)}${sourceOf(left)}\\s*`,
    after: right.length === 0 ? '' : `\\s*${sourceOf(right)}${edgeAfter(right)}`,
    weight,
  })
  const space: Token = { type: 'space', text: ' ', at: 0 }
  const joined = after.length === 0 ? before : [...before, space, ...after]
  const spaces = [...joined.keys()].filter((index) => joined[index]?.type === 'space' && index !== before.length)
  const inner = spaces.map((index) => rule(false, joined.slice(0, index), joined.slice(index + 1)))
  return [rule(sign?.text === '|', before, after), ...inner]
}

interface Token {
  readonly type: 'text' | 'space' | 'kind' | 'sign'
  readonly text: string
  readonly at: number
}

function* tokensOf(line: string, fail: Fail): Iterable<Token> {
  for (const { 0: text, index: at } of line.matchAll(/\\.|<[^<>\s]*>|\s+|[|~]|[\s\S]/gu)) {
    if (text.length > 1 && text.startsWith('\\')) yield { type: 'text', text: text.slice(1), at }
    else if (text === '|' || text === '~') yield { type: 'sign', text, at }
    else if (/^\s/u.test(text)) yield { type: 'space', text: ' ', at }
    else if (/^<.*>$/u.test(text)) {
      if (!kinds.has(text.slice(1, -1)))
        fail(at, { kind: text, known: [...kinds.keys()].map((kind) => `<${kind}>`).join(', ') })
      yield { type: 'kind', text: text.slice(1, -1), at }
    } else yield { type: 'text', text, at }
  }
}

function trimSpaces(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ type }) => type !== 'space')
  const last = tokens.findLastIndex(({ type }) => type !== 'space')
  return first < 0 ? [] : tokens.slice(first, last + 1)
}

function sourceOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, text }) => {
      if (type === 'space') return '\\s+'
      if (type === 'kind') return kinds.get(text) ?? ''
      return /^[\p{L}\p{N}\p{M}]$/u.test(text) ? text : `\\x{${(text.codePointAt(0) ?? 0).toString(16)}}`
    })
    .join('')
}

/** What makes words where words are parted by spaces. */
const wordCharacter =
  '[[\\p{L}\\p{M}\\p{N}]--[\\p{Han}\\p{Hiragana}\\p{Katakana}\\u30FC\\p{Thai}\\p{Lao}\\p{Khmer}\\p{Myanmar}]]'

/** A word at the beginning begins there. */
function edgeBefore([first]: readonly Token[]): string {
  return first !== undefined && isWord(first) ? `(?<!${wordCharacter})` : ''
}

/** A word at the end ends there; a kind is one character of perhaps more. */
function edgeAfter(tokens: readonly Token[]): string {
  const last = tokens.at(-1)
  return last?.type === 'text' && isWord(last) ? `(?!${wordCharacter})` : ''
}

function isWord({ type, text }: Token): boolean {
  return type === 'kind' || (/^[\p{L}\p{M}\p{N}]$/u.test(text) && !isParticleScript(text))
}
