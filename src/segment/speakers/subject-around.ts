import type { Language } from '../../language/index.js'
import { isMark, isPassedOver, isRole, isWord, tokenBefore } from './grammar.js'
import { isBareFirstWord, type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { firstSubject } from './subject.js'
import type { Token } from './tokens.js'

/**
 * The subject of a verb at the sentence's end, behind the quotation: the sentence's first noun phrase. Its first word alone may be anything, unless a comma,
 * a quotation or an adverb follows; then a longer one that a comma sets off counts before it (`Çevre, Şehircilik ve İklim Bakanı Murat Hale, “`).
 */
export function subjectAround(before: readonly Token[], language: Language): NounPhrase | undefined {
  const last = nameAtEnd(before, language)
  if (last !== undefined && isDescribed(before, last, language)) return last
  const first = firstSubject(before, 0, before.length, language)
  if (first === undefined) return last ?? describedRole(before, language)
  if (!isBareFirstWord(before, first)) return first
  for (let index = first.end + 1; index < before.length; index++) {
    const phrase = before[index]?.capital === true ? readNounPhrase(before, index, before.length, language) : undefined
    if (phrase === undefined) continue
    const longer = phrase.end - phrase.start > 1 || before.slice(phrase.start, phrase.end).some(isRole)
    if (longer && isMark(before[phrase.end], ',')) return phrase
    index = phrase.end - 1
  }
  const next = before[first.end]
  return describedRole(before, language) ?? (isWord(next) && !isPassedOver(next) ? undefined : first)
}

/** `açıklama yapan holding, haberlerin “`: a noun for someone who speaks behind what they did, set off by a comma. */
function describedRole(before: readonly Token[], language: Language): NounPhrase | undefined {
  const { speakers } = language
  const at = before.findIndex((token, index) => isRole(token) && !token.capital && isMark(before[index + 1], ','))
  const start = speakers.articles.has(tokenBefore(before, at)?.lower ?? '') ? at - 1 : at
  const role: NounPhrase = { kind: 'description', start, end: at + 1 }
  return start > 0 && isDescribed(before, role, language) ? role : undefined
}

/** What someone did stands before the name, where relative clauses do (`Maça değinen Hale, “`). */
function isDescribed(before: readonly Token[], { start }: NounPhrase, { speakers }: Language): boolean {
  const token = tokenBefore(before, start)
  if (!isWord(token) || token.capital) return false
  return speakers.relativeEndings.some(
    (ending) => token.lower.length > ending.length + 1 && token.lower.endsWith(ending),
  )
}

/**
 * `Komşusu Murat Hale gördüğünü anlattı: “`, `Maça değinen Hale, şunları söyledi: “`: the last name before a verb at the clause's end, of two words or behind
 * what someone did, where objects may stand between and other cases than the nominative show behind an apostrophe.
 */
export function nameBeforeObject(tokens: readonly Token[], verb: number, language: Language): NounPhrase | undefined {
  for (let end = verb; end > 1; end--) {
    if (tokens[end - 1]?.capital !== true) continue
    let start = end - 1
    while (start > 0 && tokens[start - 1]?.capital === true) start--
    const name = readNounPhrase(tokens, start, end, language)
    if (name?.end !== end) return undefined
    const whole = { ...name, start: startOfJoined(tokens, start, language) }
    const told = isDescribed(tokens, whole, language) && isMark(tokens[end], ',')
    return told || (end - start > 1 && isWord(tokens[end])) ? whole : undefined
  }
  return undefined
}

/** Where a name with a conjunction in it begins, of which an index is the last part (`Gençlik ve Spor Bakanı`). */
function startOfJoined(tokens: readonly Token[], from: number, { speakers }: Language): number {
  let start = from
  while (start > 1 && speakers.and.has(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.capital === true) {
    start -= 2
    while (start > 0 && tokens[start - 1]?.capital === true) start--
  }
  return start
}

/** `Ankara’da konuşan Recep Hale, “`: the last name before the quotation, where the sentence begins with something else. */
function nameAtEnd(before: readonly Token[], language: Language): NounPhrase | undefined {
  let end = before.length
  while (end > 0 && (isMark(before[end - 1], ',') || isPassedOver(before[end - 1]))) end--
  let start = end
  while (start > 0 && before[start - 1]?.capital === true) start--
  const name = start < end ? readNounPhrase(before, start, end, language) : undefined
  return name?.end === end ? name : undefined
}

/** `Bakan’ın “…” sözleri`: what was said stands behind the quotation, and the one whose words it is before it, in the genitive. */
export function ownerBefore(
  before: readonly Token[],
  after: Token | undefined,
  { speakers }: Language,
): NounPhrase | undefined {
  if (!speakers.saidNouns.has(after?.lower ?? '')) return undefined
  const end = before.length
  const last = before[end - 1]
  if (!isWord(last) || !speakers.ownerEndings.some((ending) => last.lower.endsWith(ending))) return undefined
  let start = end - 1
  while (start > 0 && (before[start - 1]?.capital === true || isRole(before[start - 1]))) start--
  return last.capital || end - start > 1 ? { kind: 'name', start, end } : undefined
}
