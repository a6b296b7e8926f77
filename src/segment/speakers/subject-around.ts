import type { Language } from '../../language/index.js'
import { isMark, isPassedOver, isRole, isWord } from './grammar.js'
import { isBareFirstWord, type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { firstSubject } from './subject.js'
import type { Token } from './tokens.js'

/**
 * The subject of a verb at the sentence's end, behind the quotation: the sentence's first noun phrase. Its first word alone may be anything, unless a comma,
 * a quotation or an adverb follows; then a longer one that a comma sets off counts before it (`Çevre, Şehircilik ve İklim Bakanı Murat Hale, “`).
 */
export function subjectAround(before: readonly Token[], language: Language): NounPhrase | undefined {
  const first = firstSubject(before, 0, before.length, language)
  if (first === undefined) return nameAtEnd(before, language)
  if (!isBareFirstWord(before, first)) return first
  for (let index = first.end + 1; index < before.length; index++) {
    const phrase = before[index]?.capital === true ? readNounPhrase(before, index, before.length, language) : undefined
    if (phrase === undefined) continue
    const longer = phrase.end - phrase.start > 1 || before.slice(phrase.start, phrase.end).some(isRole)
    if (longer && isMark(before[phrase.end], ',')) return phrase
    index = phrase.end - 1
  }
  const next = before[first.end]
  return isWord(next) && !isPassedOver(next) ? undefined : first
}

/** `Ankara’da konuşan Recep Hale, “`: the last name before the quotation, where the sentence begins with something else. */
function nameAtEnd(before: readonly Token[], language: Language): NounPhrase | undefined {
  let end = before.length
  while (end > 0 && isMark(before[end - 1], ',')) end--
  let start = end
  while (start > 0 && before[start - 1]?.capital === true) start--
  const name = start < end ? readNounPhrase(before, start, end, language) : undefined
  return name?.end === end ? name : undefined
}
