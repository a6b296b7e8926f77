import { allMatches } from '../../mention/all-matches.js'
import type { Finding } from '../checker.js'
import { placeOf, type SegmentText } from '../context.js'

/** Two spaces and more where one is meant. */
export function spacesDoubled(target: SegmentText, source: SegmentText): readonly Finding[] {
  if (!/[ \u00A0\u202F\u3000]{2}/u.test(target.text)) return []
  const doubled = /\S[ \u00A0]{2}/u.test(source.text)
  return allMatches(severalSpaces, target.text).map((match) => {
    const place = placeOf(target, { start: match.index, end: match.index + match[0].length })
    return {
      rule: 'typography.spaces',
      values: { count: match[0].length },
      target: place,
      ...(doubled
        ? { severity: 'info' as const }
        : { fix: { place, text: /[\u202F\u00A0]/u.exec(match[0])?.[0] ?? match[0].charAt(0) } }),
    }
  })
}

const severalSpaces = /(?<=\S)[ \u00A0\u202F\u3000]{2,}(?=\S)/gu

const frenchBefore = /(?<=[\p{L}\p{M}\p{N}»”"’)])[ \u00A0\u202F]+[,.](?=\s|$)/gu
const otherBefore = /(?<=[\p{L}\p{M}\p{N}»”"’)])[ \u00A0\u202F]+[,.;:!?،؛؟、。！？：；](?=\s|$|["'”’»“)])/gu

const spaceAndMark = /[ \u00A0\u202F][,.;:!?،؛؟、。！？：；]/

/** A space before a comma, a full stop and the like. French has its own before some of them. */
export function spacesBefore(target: SegmentText, source: SegmentText): readonly Finding[] {
  if (!spaceAndMark.test(target.text)) return []
  const french = hasFrenchSpaces(target.language.tag)
  const found = allMatches(french ? frenchBefore : otherBefore, target.text)
  if (found.length === 0) return []
  const own = french ? /[ \u00A0\u202F][,.](?=\s|$)/u : /[ \u00A0\u202F][,.;:!?](?=\s|$|["'”’»“)])/u
  // The source's own habit: French, or a space before every mark.
  const explained = !hasFrenchSpaces(source.language.tag) && own.test(source.text)
  return found.flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    // A score or a proportion: 2 : 1.
    if (/\d/.test(target.text.charAt(start - 1)) && /^\s\d/.test(target.text.slice(end, end + 2))) return []
    const sign = match[0].trimStart()
    const place = placeOf(target, { start, end: end - sign.length })
    return {
      rule: 'typography.space-before',
      values: { sign },
      target: place,
      ...(explained ? { severity: 'info' as const } : { fix: { place, text: '' } }),
    }
  })
}

/** French sets ; : ! ? and guillemets off with a space that does not break; in Canada only guillemets and the colon. */
export function hasFrenchSpaces(tag: string): boolean {
  return /^fr(?:-|$)/.test(tag)
}

/**
 * Where the space that French writes before ; : ! ? » and after « is missing or may break. Which of the two spaces that
 * do not break is written is the house's choice: both are fine. Figures (10:30), addresses and single marks are left alone.
 */
export function* frenchSpaces(target: SegmentText): Iterable<Finding> {
  const canadian = target.language.tag.startsWith('fr-CA')
  const pattern = canadian
    ? /(?<=[\p{L}\p{M}\p{N})\]%€]) ?[:»](?=[\s\u00A0\u202F»).,…]|$)/gu
    : /(?<=[\p{L}\p{M}\p{N})\]%€]) ?[;:!?»](?=[\s\u00A0\u202F»).,…]|$)/gu
  for (const match of allMatches(pattern, target.text)) {
    const sign = match[0].trimStart()
    if (/^\p{N}$/u.test(target.text.charAt(match.index - 1)) && sign === ':' && match[0] === sign) continue
    yield spaceOf(
      target,
      match.index,
      match[0].length - sign.length,
      sign,
      sign === ':' || sign === '»' ? '\u00A0' : '\u202F',
    )
  }
  for (const match of allMatches(/« ?(?=[\p{L}\p{N}“"‘[(])/gu, target.text))
    yield spaceOf(target, match.index + 1, match[0].length - 1, '«', '\u00A0')
}

function spaceOf(target: SegmentText, start: number, length: number, sign: string, space: string): Finding {
  const place = placeOf(target, { start, end: start + length })
  return {
    rule: 'typography.french-space',
    ...(length === 0 ? { severity: 'warning' as const } : {}),
    values: { sign },
    target: place,
    fix: { place, text: space },
  }
}
