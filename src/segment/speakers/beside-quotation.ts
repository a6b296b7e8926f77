import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { beginsWithCapital, beginsWithSmall } from '../characters.js'
import { isMark, isPassedOver, isPronoun, isVerb, isWord, tokenBefore } from './grammar.js'
import type { Quoted } from './quoted.js'
import { isPassive } from './speech-verbs.js'
import type { Token } from './tokens.js'

/** A title after a comma has so many characters at most. */
const longestTitle = 60

/** A word that names stands right before it, and is no verb with its auxiliary or pronoun (`s’est dit « inquiet »`, `he called “a shame”`); a title may have a comma between (`her memoir, “`). */
export function isNamed(tokens: readonly Token[], head: string, language: Language): boolean {
  const comma = isMark(tokens.at(-1), ',') && head.length <= longestTitle && beginsWithCapital(head)
  const end = beforeAs(tokens, tokens.length - (comma ? 1 : 0), language)
  const word = tokenBefore(tokens, end)
  const { indefinite, naming } = language.speakers
  if (word === undefined || !naming.has(word.lower)) return false
  if (comma && (indefinite.has(word.lower) || isVerb(word))) return false
  const previous = tokenBefore(tokens, end - 1)
  // `classificou o projeto como “absurdo”`, `назвал этот проект «абсурдом»`: the noun is what is judged.
  const { articles, judgements } = language.speakers
  const judged = end < tokens.length || judgements.has(tokenBefore(tokens, end - 2)?.lower ?? '')
  if (judged && articles.has(previous?.lower ?? '')) return false
  const finite = isPassedOver(previous) || isPronoun(previous)
  return !(isVerb(word) && finite && !isPassive(tokens, end - 1, language))
}

/** Where `as the` or `as` begin that end at an index; else that index (`known as the “pill bill”`). */
function beforeAs(tokens: readonly Token[], end: number, { speakers }: Language): number {
  const as = speakers.articles.has(tokenBefore(tokens, end)?.lower ?? '') ? end - 1 : end
  return speakers.judgedAs.has(tokenBefore(tokens, as)?.lower ?? '') ? as - 1 : end
}

/** A pronoun that stands for nobody, what is written together with it left out (`qu’on`). */
export function isImpersonal(text: string, { start, end }: Span, { speakers }: Language): boolean {
  if (speakers.impersonal.size === 0) return false
  let from = end
  while (from > start && !"'’".includes(text.charAt(from - 1))) from--
  return speakers.impersonal.has(text.slice(from, end).toLowerCase())
}

/**
 * Begins with a small letter, or after an article that names do not have (`einer „Zumutung für alle“`), and has more than one word or says what someone is
 * (`he was “thrilled”`); in scripts without case has a comma, follows a pronoun, or ends its clause and denies something or says it of something; or is longer
 * than any title.
 */
export function isPartial(
  { head, looksLikeTitle }: Quoted,
  before: readonly Token[],
  closes: boolean,
  language: Language,
): boolean {
  if (!looksLikeTitle) return true
  const { cased, speakers } = language
  const last = before.at(-1)
  if (!cased) {
    const said = isPredicate(head, last, language) || beginsWithDenial(head, language)
    const governed = /\s/u.test(head) && language.spaced && speakers.judgedAs.has(last?.lower ?? '')
    return /[，,]/u.test(head) || isPronoun(last) || governed || (closes && said)
  }
  const { lower = '' } = last ?? {}
  const small = beginsWithSmall(head)
  if (small && speakers.auxiliaries.has(lower)) return true
  // `eine wachsende „Kluft zwischen Arm und Reich“`
  const noun = isWord(last) && !last.capital ? tokenBefore(before, before.length - 1) : undefined
  const word = speakers.wordArticles.has(lower) || speakers.wordArticles.has(noun?.lower ?? '')
  return (small || word) && /\p{L}\s+\p{L}/u.test(head)
}

/** `إن بلاده “لن تتراجع”`: what is not so is said, and no title. */
function beginsWithDenial(head: string, { speakers }: Language): boolean {
  const space = head.search(/\s/u)
  return space > 0 && speakers.negations.has(head.slice(0, space))
}

/** Words that names of plans and actions end in, where words are not separated. */
const actions =
  /(?:行动|行動|计划|計劃|工程|方案|法案|协议|協議|运动|運動|项目|項目|战略|戰略|倡议|倡議|作战|作戦|計画|大会|奖|賞|节|号|號|号)$/u

/** `疫情“远未结束”。`: more than a word, and not behind one that says what something is or is called, or that joins nouns. */
function isPredicate(head: string, before: Token | undefined, { spaced, speakers }: Language): boolean {
  if (spaced) return /[\p{L}\p{M}]\s+[\p{L}\p{M}]+\s+\p{L}/u.test(head) || isIndefinite(head, speakers.boundArticles)
  if (!isWord(before) || head.length < 4 || actions.test(head)) return false
  return !/(?:[是名叫称稱作做的和与與及の]|(?<![行认認])[为為])$/u.test(before.text)
}

/** `إن الاتفاق “ولد ميتا”`: two words without the article that is written on nouns. */
function isIndefinite(head: string, articles: readonly string[]): boolean {
  const words = head.split(/\s+/u, 3)
  return (
    articles.length > 0 && words.length === 2 && !words.some((word) => articles.some((each) => word.startsWith(each)))
  )
}
