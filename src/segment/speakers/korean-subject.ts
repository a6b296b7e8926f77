import type { Language } from '../../language/index.js'
import type { Attribution } from './attribution.js'
import { isMark, isVerb, isWord } from './grammar.js'
import type { MarkedSubject } from './marked-subject.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Token } from './tokens.js'

/** Endings of words that do not belong to the phrase after them: case particles and adverbial endings. */
const endsPhraseHere =
  /(?:에서|에게|에|을|를|으로|로|와|과|며|고|서|은|는|도|면서|지만|해|께|부터|까지|위해|통해|대해|일)$/u

/**
 * Who speaks in Korean: the topic or subject between the quoting particle and the verb (`”라고 김 대통령은 말했다`), else the last topic before the
 * quotation (`김 대통령은 “…”라고 말했다`), or whose words a phrase says they are (`김 대통령에 따르면`). The mention's last word ends with its particle.
 */
export function koreanSubject(
  before: readonly Token[],
  after: readonly Token[],
  language: Language,
): MarkedSubject | undefined {
  const quoting = after[0]
  if (!isWord(quoting) || ![...language.reporting.conjunctions].some((each) => quoting.text.startsWith(each)))
    return sourceOf(before, language)
  const at = verbAfter(after)
  const verb = after[at]
  if (verb === undefined) return saysByItself.test(quoting.text) ? topicBefore(before, language) : undefined
  const inner = lastTopic(after.slice(1, at), language)
  if (inner !== undefined) {
    const subject = { ...inner, start: inner.start + 1, end: inner.end + 1 }
    return { side: 'after', attribution: attribution(subject, verb) }
  }
  return (
    topicBefore(before, language) ??
    sourceOf(before, language) ?? { side: 'after', attribution: { rule: 'dropped-subject', verb, beside: true } }
  )
}

/** Endings that say and go on (`“…”며 “…”라고 말했다`). */
const saysByItself = /^(?:이?라)?(?:며|면서)/u

/** The verb of speech after the quoting particle; of verbs that are not listed, one that ends the sentence. */
function verbAfter(after: readonly Token[]): number {
  const listed = after.findIndex((token, index) => index < 16 && isVerb(token))
  return listed >= 0
    ? listed
    : after.findIndex(
        (token, index) => index > 0 && index < 16 && (/[^이]다$/u.test(token.text) || isCutVerb(after, index)),
      )
}

/** `”고 강조.`: the noun of a verb ends the sentence, right behind the particle. */
function isCutVerb(after: readonly Token[], index: number): boolean {
  return index === 1 && after.length === 2 && isWord(after[1]) && /고$/u.test(after[0]?.text ?? '')
}

function topicBefore(before: readonly Token[], language: Language): MarkedSubject | undefined {
  const subject = lastTopic(before, language)
  return subject && { side: 'before', attribution: { rule: 'marked-subject', subject, beside: true } }
}

function attribution(subject: NounPhrase, verb: Token): Attribution {
  return { rule: 'marked-subject', subject, verb, beside: true }
}

function lastTopic(tokens: readonly Token[], language: Language): NounPhrase | undefined {
  return lastMarked(tokens, /[은는]$/u, language) ?? lastMarked(tokens, /(?:[이가]|께서)$/u, language)
}

function lastMarked(tokens: readonly Token[], particle: RegExp, language: Language): NounPhrase | undefined {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]
    if (!isWord(token) || token.text.length < 2 || !particle.test(token.text)) continue
    if (language.speakers.adverbs.has(token.text) || isAdnominal(token, language) || hasCase.test(token.text)) continue
    return phraseTo(tokens, index, language)
  }
  return undefined
}

/** A topic that is no subject: the particle stands behind one of another case, or behind an ending of a verb (`질문에는`, `두고는`). */
const hasCase =
  /(?:에|에서|으로|[두놓라다]고|때|까지|부터|[대관위통]해서|면서|으면|[았었했졌있없한된난온간]다|이라|냐)[은는]$/u

/** A verb of one syllable before its noun (`묻는 질문`), written like a topic. */
function isAdnominal({ text }: Token, { reporting }: Language): boolean {
  return text.length === 2 && text.endsWith('는') && !text.startsWith('씨') && !reporting.pronouns.has(text)
}

function phraseTo(tokens: readonly Token[], last: number, language: Language): NounPhrase {
  let start = last
  while (start > 0 && last - start < 4) {
    const token = tokens[start - 1]
    // `김모(54)씨는`
    const open = isMark(token, ')') ? tokens.findLastIndex((each, index) => index < start && isMark(each, '(')) : -1
    if (open > 0 && isWord(tokens[open - 1])) {
      start = open - 1
      continue
    }
    if (!isWord(token) || endsPhraseHere.test(token.text) || language.speakers.adverbs.has(token.text)) break
    start--
  }
  const pronoun = start === last && language.reporting.pronouns.has(tokens[last]?.text ?? '')
  return { kind: pronoun ? 'pronoun' : 'name', start, end: last + 1 }
}

/** `X에 따르면`: the word with its particle, then the phrase's second word. */
function sourceOf(tokens: readonly Token[], language: Language): MarkedSubject | undefined {
  for (const [particle = '', word = ''] of language.speakers.sourcesAfter)
    for (let index = tokens.length - 1; index > 0; index--) {
      const token = tokens[index - 1]
      if (!isWord(token) || !token.text.endsWith(particle) || tokens[index]?.text !== word) continue
      if (!isMark(tokens[index + 1], ',') && index + 1 < tokens.length) continue
      const subject = phraseTo(tokens, index - 1, language)
      return { side: 'before', attribution: { rule: 'source', subject, beside: true } }
    }
  return undefined
}

/** The particle at the end of a mention's last word. */
export function particleOf(word: string): number {
  return /(?:에게서|께서는|께서|[은는이가에])$/u.exec(word)?.[0].length ?? 0
}
