import type { Language } from '../language/index.js'
import { isReporting, wordsOf } from './attribution.js'
import { isTerminal } from './characters.js'
import { isFullStop } from './own-stops.js'
import type { Judgement, SentenceContext } from './sentence-context.js'

/**
 * Whether what follows a closing mark says who spoke, in scripts whose letters do not tell where a sentence begins: `“去吗？”记者问。`, `“क्या?” उसने पूछा।`,
 * `«هل انتهى؟» سألت المرأة.` A quotation that was announced before it (`他说：“走。”`) takes no such words after it.
 */
export function judgeUncasedAttribution(at: SentenceContext): Judgement {
  const { candidate, language, text } = at
  if (!candidate.closesQuotation || at.opensNext || language.cased) return undefined
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
  return asked && language.spaced && rest.words.length <= 2 && !rest.negated
    ? { ends: false, reason: 'short-rest' }
    : undefined
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
  while (end < limit && !/[…⋯“„«「『"]/u.test(text.charAt(end)) && !isFullStop(text, end, ownStop)) end++
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
    negated: words.slice(0, 8).some((word) => language.negations.has(word)),
  }
}

/** Words that say so stand among the first, or at the end, where the verb does. After a full stop the sentence has to be no more than that. */
function saysSpaced(rest: Rest, asked: boolean, language: Language): boolean {
  const { words } = rest
  if (rest.negated) return false
  const clause = wordsOf(rest.clause).filter((word) => word !== 'می')
  const speaks = (word: string): boolean => isSpeech(word, language)
  if (asked) {
    const announces = /[:：]/u.test(rest.comma) && clause.slice(-2).some(speaks)
    if (announces) return false
    return (
      words.slice(0, 5).some(speaks) || clause.slice(-2).some(speaks) || (rest.finished && words.slice(-2).some(speaks))
    )
  }
  if (!rest.finished || rest.comma !== '')
    return rest.comma !== '' && !/[:：]/u.test(rest.comma) && clause.length <= 3 && clause.slice(0, 2).some(speaks)
  if (words.slice(0, 4).some((word) => language.saysAfter.has(word) && language.script === 'Kore')) return true
  return words.slice(-2).some(speaks) || (words.length <= 5 && words.slice(0, 2).some(speaks))
}

function isSpeech(word: string, language: Language): boolean {
  return (isReporting(word, language) || language.saysAfter.has(word)) && !language.lightVerbs.has(word)
}

/** The clause ends with a verb of speech and what may hang on it; after a question the whole sentence may (`“谁？”她转过身，低声问。`). */
function saysUnspaced(rest: Rest, asked: boolean, language: Language): boolean {
  if (/[:：]/u.test(rest.comma)) return false
  if (endsInSpeech(rest.clause, language) && (rest.comma !== '' || rest.finished)) return true
  return asked && rest.finished && endsInSpeech(rest.text, language)
}

/** What may stand after a verb of speech at a clause's end: Chinese aspects, complements and short objects; Japanese endings, but no denial. */
const tails: Readonly<Record<string, RegExp>> = {
  Jpan: /^(?!な(?:い|かっ|く)|ず|ぬ)[ぁ-んー]{0,8}$/u,
  Kore: /^$/u,
}
const chineseTail = /^[道着著了过過完罢罷起来來出破嗓子的一两兩几幾句声聲遍我你您他她它们們大家众眾人记記者]{0,6}$/u

/** A denial right before a Chinese verb of speech. */
const chineseDenial = /(?:[没沒]有?人?|[未不]|[无無]人|拒[绝絕]|不[肯愿願再会會想])$/u

function endsInSpeech(clause: string, language: Language): boolean {
  const tail = tails[language.script] ?? chineseTail
  for (const list of [language.reporting.verbs, language.saysAfter])
    for (const verb of list) {
      const at = clause.lastIndexOf(verb)
      if (at < 0 || !tail.test(clause.slice(at + verb.length))) continue
      if (language.script === 'Kore' && verb.length < 3 && at > 0 && clause.charAt(at - 1) !== ' ') continue
      if (tail === chineseTail && chineseDenial.test(clause.slice(Math.max(0, at - 3), at))) continue
      return true
    }
  return false
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

/** Whether a quoted question or exclamation is a part of the sentence around it, rather than announced by it (`主角那句“我是谁？”仍让人心颤。`): no colon, no comma, in unspaced scripts no verb of speech before it. */
function isEmbedded(before: string, language: Language): boolean {
  if (/[:：,，،—–-]\s*$/u.test(before)) return false
  return language.spaced || !endsInSpeech(before.slice(-12), language)
}
