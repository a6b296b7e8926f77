import {
  type CharacterSet,
  caselessSet,
  complementOf,
  differenceOf,
  intersectionOf,
  literalSet,
  rangeSet,
  unionOf,
} from './character-set.js'
import type { PatternReader } from './pattern-reader.js'
import { namedProperty } from './properties.js'

/** How deep sets may nest. */
const deepest = 100

/**
 * Reads a set expression that begins at the reader's `[`: ranges, nested sets, `&&` and `--`, a single `&` or `-` between a set and a `[`, properties, `[:upper:]`.
 *
 * @throws PatternError
 */
export function parseSet(reader: PatternReader, depth = 0): CharacterSet {
  const at = reader.offset
  if (depth > deepest) reader.fail('unsupported', '[')
  const posix = posixSet(reader)
  if (posix !== undefined) return posix
  reader.offset++
  const negated = reader.eat('^')
  let whole: CharacterSet | undefined
  let operator: '&' | '-' | undefined
  let members: CharacterSet[] = []
  const close = (): void => {
    const set = unionOf(members)
    whole =
      whole === undefined || operator === undefined
        ? set
        : operator === '&'
          ? intersectionOf(whole, set)
          : differenceOf(whole, set)
    members = []
  }
  let afterSet = false
  for (let first = true; ; first = false) {
    skipSpace(reader)
    if (reader.done) return reader.fail('syntax', '[', at, at + 1)
    if (reader.at(']') && !first) break
    const found = operatorAt(reader, afterSet)
    if (found !== undefined) {
      if (members.length === 0 && whole === undefined) reader.fail('syntax', undefined, reader.offset - 2)
      close()
      operator = found
      afterSet = false
      continue
    }
    const member = readMember(reader, depth)
    members.push(member.set)
    afterSet = member.isSet
  }
  reader.offset++
  if (members.length === 0 && operator !== undefined) reader.fail('syntax', undefined, at)
  close()
  const set = whole ?? unionOf([])
  const folded = reader.flags.i ? caselessSet(set) : set
  return negated ? complementOf(folded) : folded
}

function operatorAt(reader: PatternReader, afterSet: boolean): '&' | '-' | undefined {
  if (reader.eat('&&')) return '&'
  if (reader.at('--') && !reader.at('--]')) {
    reader.offset += 2
    return '-'
  }
  if (!afterSet) return undefined
  if (reader.at('&[')) return reader.eat('&') ? '&' : undefined
  return reader.at('-[') && reader.eat('-') ? '-' : undefined
}

/** One member of a set: a set, a property, a character or a range of them. */
function readMember(reader: PatternReader, depth: number): { readonly set: CharacterSet; readonly isSet: boolean } {
  const at = reader.offset
  if (reader.at('[')) return { set: parseSet(reader, depth + 1), isSet: true }
  if (reader.at('\\Q')) {
    const text = reader.quoted()
    return { set: unionOf([...text].map((char) => literalSet(char.codePointAt(0) ?? 0))), isSet: false }
  }
  if (reader.at('\\')) {
    const set = reader.escapedSet()
    if (set !== undefined) return { set, isSet: true }
  }
  const first = memberCharacter(reader)
  const dash = reader.offset
  if (!reader.at('-') || reader.at('--') || reader.at('-]') || reader.at('-['))
    return { set: literalSet(first), isSet: false }
  reader.offset++
  skipSpace(reader)
  if (reader.at('\\') && /^\\[dDwWsShHvVpP]/.test(reader.source.slice(reader.offset, reader.offset + 2))) {
    reader.offset = dash
    return { set: literalSet(first), isSet: false }
  }
  if (reader.done) return reader.fail('syntax', undefined, at)
  const last = memberCharacter(reader)
  if (last < first) reader.fail('syntax', undefined, at)
  return { set: rangeSet(first, last), isSet: false }
}

function memberCharacter(reader: PatternReader): number {
  if (!reader.at('\\')) return reader.take().codePointAt(0) ?? 0
  if (reader.at('\\b')) reader.fail('syntax', '\\b')
  return reader.escapedCodePoint()
}

/** `[:upper:]`, `[:^Lu:]`. */
function posixSet(reader: PatternReader): CharacterSet | undefined {
  const found = /^\[:(\^?[A-Za-z][\w =-]{0,60}):\]/.exec(reader.source.slice(reader.offset, reader.offset + 70))
  if (found === null) return undefined
  const set = namedProperty(found[1] ?? '')
  if (set === undefined) return reader.fail('unsupported', found[0])
  reader.offset += found[0].length
  return reader.flags.i ? caselessSet(set) : set
}

function skipSpace(reader: PatternReader): void {
  if (!reader.flags.x) return
  while (!reader.done && /\s/u.test(reader.source.charAt(reader.offset))) reader.offset++
}
