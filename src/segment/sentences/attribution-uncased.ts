import type { Language } from '../../language/index.js'
import { isTerminal } from '../characters.js'
import { isReporting, wordsOf } from './attribution.js'
import { isFullStop } from './own-stops.js'
import type { Judgement, SentenceContext } from './sentence-context.js'
import { takesUp } from './taken-up.js'

/**
 * Whether what follows a closing mark says who spoke, in scripts whose letters do not tell where a sentence begins: `“去吗？”记者问。`, `“क्या?” उसने पूछा।`,
 * `«هل انتهى؟» سألت المرأة.` A quotation that was announced before it (`他说：“走。”`) takes no such words after it.
 */
export function judgeUncasedAttribution(at: SentenceContext): Judgement {
  const { candidate, language, text } = at
  if (!candidate.closesQuotation || at.opensNext || language.cased) return undefined
  if (takesUp(text, candidate.next, language)) return judgeTakenUp(at)
  const ending = text.slice(candidate.terminal, candidate.end)
  if (isTerminal(ending.charAt(ending.length - 1))) return undefined

  const asked = /[?!？！؟‽⁇⁈⁉…⋯]|\.{2,}/u.test(ending)
  const before = textBefore(at)
  if (before !== '') return asked && isEmbedded(before, language) ? { ends: false, reason: 'embedded' } : undefined

  const rest = readRest(at)
  if (rest.interrupts && tails[language.script] === undefined && !language.spaced)
    return { ends: false, reason: 'interrupted' }
  const says = !language.spaced ? saysUnspaced(rest, asked, language) : saysSpaced(rest, asked, language)
  if (says) return { ends: false, reason: 'attribution' }
  return asked && language.spaced && rest.words.length <= 2 && !rest.negated && !answers(rest, at)
    ? { ends: false, reason: 'short-rest' }
    : undefined
}

/** Whether a word or two after a question answer it: one word, or one that the question has (`«زده؟» زده بود.`). */
function answers({ words, finished }: Rest, { text, candidate }: SentenceContext): boolean {
  if (!finished || !/^[?؟]$/u.test(text.slice(candidate.terminal, candidate.terminalEnd))) return false
  const [first = ''] = words
  return (
    words.length === 1 || wordsOf(text.slice(Math.max(0, candidate.terminal - 40), candidate.terminal)).includes(first)
  )
}

/** What takes the quotation up begins a sentence, unless the quotation is a part of one (`母は「帰ろう」そう言って笑った`); others may stand before it (`「嫌だ」「帰りたい」そう思った`). */
function judgeTakenUp(at: SentenceContext): Judgement {
  const { marks, opening = 0, openingSentence } = at
  const inRow = marks.get(openingSentence)?.role === 'open' && marks.get(opening - 1)?.role === 'close'
  return inRow || textBefore(at) === '' ? { ends: true, reason: 'taken-up' } : { ends: false, reason: 'embedded' }
}

/** What stands between a quotation and the next end of a sentence or quotation mark. */
interface Rest {
  readonly text: string
  /** Up to its first comma or colon. */
  readonly clause: string
  /** The comma or colon that ends the clause; empty where the sentence ends or a quotation begins there. */
  readonly comma: string
  /** The sentence ends there, no quotation begins. */
  readonly finished: boolean
  readonly words: readonly string[]
  /** A comma and then a quotation follow: it stands between two halves of what was said (“走吧。”他笑了笑，“快点。”). */
  readonly interrupts: boolean
  /** It denies that someone spoke. */
  readonly negated: boolean
}

const reach = 160

function readRest({ text, candidate: { next: start }, language, ownStop }: SentenceContext): Rest {
  const limit = Math.min(text.length, start + reach)
  let end = start
  while (end < limit && !'…⋯“„«「『"'.includes(text.charAt(end)) && !isFullStop(text, end, ownStop)) end++
  const rest = text.slice(start, end)
  const comma = /[,，、،;；؛:：]/u.exec(rest)
  // The prefix of Persian verbs is a word of its own where a joiner parts it.
  const words = wordsOf(rest).filter((word) => word !== 'می')
  return {
    text: rest,
    clause: rest.slice(0, comma?.index),
    comma: comma?.[0] ?? '',
    interrupts: /[,，]$/u.test(rest) && /[“「『]/u.test(text.charAt(end)),
    finished: end >= text.length || isFullStop(text, end, ownStop),
    words,
    negated: isDenied(words.slice(0, 8), language),
  }
}

/** Whether words deny that someone spoke; a denial behind the verb is another's where it stands before its verb (`سأل ولم ينتظر`), or where a conjunction parts them. */
function isDenied(words: readonly string[], language: Language): boolean {
  const denial = words.findIndex((word) => language.negations.has(word))
  if (denial < 0) return false
  const speech = words.slice(0, denial).findIndex((word) => isSpeech(word, language))
  if (speech < 0) return true
  return !language.speakers.inverts && !words.slice(speech, denial).some((word) => language.speakers.and.has(word))
}

/** Scripts of languages in which a sentence does not begin with its verb: a first word that looks like one is a noun (सवाल). */
const verbLast: ReadonlySet<string> = new Set(['Deva', 'Beng', 'Guru', 'Gujr', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh'])

/** Words that say so stand among the first, or at the end, where the verb does. After a full stop the sentence has to be no more than that. */
function saysSpaced(rest: Rest, asked: boolean, language: Language): boolean {
  const { words } = rest
  if (rest.negated || tellsOwn(words, language)) return false
  const clause = wordsOf(rest.clause).filter((word) => word !== 'می')
  const speaks = (word: string): boolean => isSpeech(word, language)
  if (asked) {
    const announces = /[:：]/u.test(rest.comma) && clause.slice(-2).some(speaks)
    if (announces) return false
    return (
      words.slice(verbLast.has(language.script) ? 1 : 0, 5).some(speaks) ||
      clause.slice(-2).some(speaks) ||
      (rest.finished && words.slice(-2).some(speaks))
    )
  }
  if (!rest.finished || rest.comma !== '')
    return rest.comma !== '' && !/[:：]/u.test(rest.comma) && clause.length <= 3 && clause.slice(0, 2).some(speaks)
  if (words.slice(0, 4).some((word) => language.saysAfter.has(word) && language.script === 'Kore')) return true
  return words.slice(-2).some(speaks) || (words.length <= 5 && words.slice(0, 2).some(speaks))
}

/** Whether a Korean verb of speech has what it tells before it (`않는다고 밝혔다`). */
function tellsOwn(words: readonly string[], language: Language): boolean {
  if (language.script !== 'Kore') return false
  return words.some((word, index) => /[다라냐자]고$/u.test(words[index - 1] ?? '') && isSpeech(word, language))
}

function isSpeech(word: string, language: Language): boolean {
  if (language.lightVerbs.has(word)) return false
  if (isReporting(word, language) || language.saysAfter.has(word)) return true
  // An Arabic verb with its object (سألني).
  const bare = language.chain.includes('ar') ? word.replace(/(?:ني|هما|هم|ها|نا|ه)$/u, '') : word
  return bare !== word && (isReporting(bare, language) || language.saysAfter.has(bare))
}

/** The clause ends with a verb of speech and what may hang on it; after a question the whole sentence may (`“谁？”她转过身，低声问。`). */
function saysUnspaced(rest: Rest, asked: boolean, language: Language): boolean {
  if (/[:：]/u.test(rest.comma)) return false
  const verb = speechAtEnd(rest.clause, language)
  if (verb !== undefined && rest.comma !== '') return !introduces(verb, rest, language)
  if (verb !== undefined && rest.finished) return true
  return asked && rest.finished && speechAtEnd(rest.text, language) !== undefined
}

/** Whether what stands after the comma is said in its turn (`“…！”我承认，那一刻…`), not what the speaker did. */
function introduces(verb: string, { clause, text }: Rest, language: Language): boolean {
  if (!language.clauseVerbs.has(verb) || clause.endsWith('道')) return false
  return !language.goesOnAfter.some((form) => text.startsWith(form, clause.length + 1))
}

/** What may stand after a verb of speech at a clause's end: Chinese aspects, complements and short objects; Japanese endings, but no denial. */
const tails: Readonly<Record<string, RegExp>> = {
  Jpan: /^(?!な(?:い|かっ|く)|ず|ぬ)[ぁ-んー]{0,8}$/u,
}
const chineseTail = /^[道着著了过過完罢罷起来來出破嗓子的一两兩三几幾句声聲遍我你您他她它们們大家众眾人记記者]{0,6}$/u

/** A denial right before a Chinese verb of speech. */
const chineseDenial = /(?:[没沒]有?人?|[未不]|[无無]人|拒[绝絕]|不[肯愿願再会會想])$/u

/** What a Japanese verb of speech tells, right before it (`出ていないと発表した`); no adverb (`きっぱりと`). */
const tellsClause = /[ただるいうくすつぬむぶぐ]と$/u

/** How many characters may stand after the verb. */
const longestTail = 8

/** The verb of speech that a clause ends with, the longest that stands there. */
function speechAtEnd(clause: string, language: Language): string | undefined {
  const tail = tails[language.script] ?? chineseTail
  const byLast = verbsByLast(language)
  for (let end = clause.length; end > 0 && clause.length - end <= longestTail; end--) {
    const verbs = byLast.get(clause.charAt(end - 1))
    if (verbs === undefined || !tail.test(clause.slice(end))) continue
    const verb = verbs.find((form) => clause.endsWith(form, end))
    if (verb === undefined) continue
    if (tail !== chineseTail) return tellsClause.test(clause.slice(0, end - verb.length)) ? undefined : verb
    if (!chineseDenial.test(clause.slice(0, end - verb.length)) && !/[没沒未不]等/u.test(clause)) return verb
  }
  return undefined
}

const verbIndices = new WeakMap<Language, ReadonlyMap<string, readonly string[]>>()

/** The verbs of speech by their last characters, the longest first. */
function verbsByLast(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = verbIndices.get(language)
  if (known !== undefined) return known
  const index = new Map<string, string[]>()
  for (const verb of [...language.reporting.verbs, ...language.saysAfter, ...language.clauseVerbs]) {
    const last = verb.charAt(verb.length - 1)
    const list = index.get(last)
    if (list === undefined) index.set(last, [verb])
    else list.push(verb)
  }
  for (const list of index.values()) list.sort((left, right) => right.length - left.length)
  verbIndices.set(language, index)
  return index
}

/** The words of the same sentence before the quotation that closes here; empty where it begins the sentence, or with no more than a conjunction. */
function textBefore({ text, language, opening, openingSentence }: SentenceContext): string {
  if (opening === undefined || openingSentence >= opening) return ''
  const before = text.slice(Math.max(openingSentence, opening - reach), opening).replace(/^[\s\p{P}]+/u, '')
  const words = wordsOf(before)
  const announces =
    !language.spaced ||
    /[:：,，،]\s*$/u.test(before) ||
    words.length > 1 ||
    words.some((word) => isSpeech(word, language))
  return announces ? before : ''
}

/** Whether a quoted question or exclamation is a part of the sentence around it, rather than announced by it (`主角那句“我是谁？”仍让人心颤。`): no colon, no comma, in unspaced scripts no verb of speech or its conjunction before it. */
function isEmbedded(before: string, language: Language): boolean {
  if (/[:：,，،—–-]\s*$/u.test(before)) return false
  if (language.spaced) return true
  const conjunction = [...language.reporting.conjunctions].some((form) => before.trimEnd().endsWith(form))
  return !conjunction && speechAtEnd(before.slice(-12), language) === undefined
}
