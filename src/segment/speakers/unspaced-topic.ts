import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { firstForm } from '../forms.js'
import {
  attributedTo,
  endsInRole,
  type Stretch,
  type UnspacedAttribution,
  withoutOthers,
  wordAt,
  wordAtEnd,
} from './stretches.js'

/** A marked phrase at most, with what stands in brackets behind it. */
const longest = 64

/** Who speaks where particles mark the topic and the subject, and words are not separated: Japanese. */
export function topicOf(
  before: Stretch,
  after: Stretch | undefined,
  short: boolean,
  language: Language,
): UnspacedAttribution | undefined {
  if (/[：:]\s*$/u.test(before.text.slice(-4))) {
    const colon = /([^。！？、，「」『』：:□]{1,20})[：:]\s*$/u.exec(before.text)
    if (colon?.[1] !== undefined)
      return endsInRole(colon[1].trimEnd(), language)
        ? attributedTo('colon', 'before', before, colon.index, colon.index + colon[1].length, language)
        : undefined
  }
  if (after !== undefined) {
    const voice = voiceOf(before, after, language)
    if (voice !== undefined) return voice
    const told = byWhatFollows(before, after, short, language)
    if (told !== undefined) return told
  }
  const source = sourceIn(before.text, language)
  const reported =
    after !== undefined && /^(?:だ|だった|になる|である)?(?:という|とのこと|とされ|としている)/u.test(after.text)
  if (source !== undefined && (reported || /[、，]\s*$/u.test(before.text)))
    return attributedTo('source', 'before', before, source.start, source.end, language)
  return undefined
}

/** Behind a verb: denied, or said of the topic by others (`と非難された`). */
const denied = /^.{0,2}(?:な(?:い|かった)|ません|ず|され|られ)/u

/** Characters between what takes a quotation up and its verb, at most. */
const longestResumption = 6

/** `「…」。吉川会長は集会でこう語った。`: the next sentence takes the quotation up and has a topic and a verb of its own. */
export function resumedTopic(sentence: Stretch, language: Language): UnspacedAttribution | undefined {
  for (const [word = ''] of language.speakers.resumptions) {
    const at = sentence.text.lastIndexOf(word)
    // `こうして語る`: in this way, and no words.
    const leads = at > 0 && sentence.text.charAt(at + word.length) !== 'し'
    const verb = leads ? firstVerbIn(sentence.text, at + word.length, longestResumption, language) : undefined
    if (verb === undefined || denied.test(sentence.text.slice(verb.end))) continue
    const topic = markedIn(sentence.text.slice(0, at), 0, language)
    if (topic === undefined) continue
    const told = attributedTo('marked-subject', 'after', sentence, topic.start, topic.end, language)
    return { ...told, verb: { start: sentence.start + verb.start, end: sentence.start + verb.end } }
  }
  return undefined
}

/** `」と田中氏は述べた`, `田中氏は「…」と述べた`, `」と話すのは田中さんだ`, `」と田中氏。` */
function byWhatFollows(
  before: Stretch,
  after: Stretch,
  short: boolean,
  language: Language,
): UnspacedAttribution | undefined {
  const { conjunctions } = language.reporting
  if (wordAt(after.text, 0, conjunctions) === undefined && !copulas.test(after.text)) return undefined
  const rest = withoutOthers(/^[^。！？\n]*/u.exec(after.text)?.[0] ?? '', language)
  const particle = wordAt(rest, 0, conjunctions) ?? copula(rest, language)
  if (particle === '') return undefined
  const near = short && !/^.{1,20}[はが]/u.test(rest.slice(particle.length))
  const verb = stated(rest, particle) ?? firstVerbIn(rest, particle.length, near ? 12 : 60, language)
  if (verb !== undefined) {
    if (denied.test(rest.slice(verb.end))) return undefined
    const span = { start: after.start + verb.start, end: after.start + verb.end }
    const cleft = /^.?のは、?(.{1,30}?)(?:だ|です|である)?$/u.exec(rest.slice(verb.end))
    if (cleft?.[1] !== undefined) {
      const start = rest.indexOf(cleft[1], verb.end)
      return { ...attributedTo('verb-subject', 'after', after, start, start + cleft[1].length, language), verb: span }
    }
    const described = describedBy(rest, verb.end, language)
    if (described !== undefined)
      return { ...attributedTo('relative', 'after', after, described.start, described.end, language), verb: span }
    const inner = markedIn(rest.slice(0, verb.start), particle.length, language)
    if (inner !== undefined)
      return { ...attributedTo('marked-subject', 'after', after, inner.start, inner.end, language), verb: span }
    const outer = markedIn(before.text, 0, language) ?? sourceIn(before.text, language)
    if (outer !== undefined) return attributedTo('marked-subject', 'before', before, outer.start, outer.end, language)
    return { rule: 'dropped-subject', side: 'after', verb: span, beside: true }
  }
  if (after.cut && rest === after.text && !short) {
    const marked = markedIn(rest, particle.length, language)
    if (marked !== undefined) return attributedTo('marked-subject', 'after', after, marked.start, marked.end, language)
  }
  const topic = short && together.test(rest) ? undefined : topicAtEnd(before.text, rest, language)
  if (topic !== undefined) return attributedTo('marked-subject', 'before', before, topic.start, topic.end, language)
  const alone = /^(?:と|とは)、?([^。、はがをにで]{1,24})$/u.exec(rest)
  if (alone?.[1] !== undefined && endsInRole(alone[1], language))
    return attributedTo('source', 'after', after, rest.length - alone[1].length, rest.length, language)
  return undefined
}

/** `専門家からは「…」との指摘が出た`: those from whom it comes, and a noun for what is said. */
function voiceOf(before: Stretch, after: Stretch, language: Language): UnspacedAttribution | undefined {
  const from = /からは?、?\s*$/u.exec(before.text)?.index
  if (
    from === undefined ||
    !/^との?(?:いう)?(?:声|指摘|批判|意見|懸念|要望|不満|疑問|見方|反発|評価|不安)/u.test(after.text)
  )
    return undefined
  const phrase = phraseBefore(before.text, 0, from, language)
  if (phrase === undefined || !endsInRole(before.text.slice(phrase.start, phrase.end), language)) return undefined
  return attributedTo('source', 'before', before, phrase.start, phrase.end, language)
}

/** `」と話す男性（34）は`: someone who speaks right behind the verb, with a particle. */
function describedBy(rest: string, from: number, language: Language): Span | undefined {
  const found =
    /^(?:る|た|だ|ている|ていた|す|する|した)?([^とをにでのがはもへたるす].{0,23}?)(?:[（(][^）)]{1,12}[）)])?[はがも]/u.exec(
      rest.slice(from),
    )
  const phrase = found?.[1]
  if (found === null || phrase === undefined || /[、。「」]/u.test(phrase) || !endsInRole(phrase, language))
    return undefined
  const start = from + found[0].indexOf(phrase)
  return { start, end: start + phrase.length }
}

/** Behind a short quotation the particle may join what it names: someone fights, plays or speaks with it, or gives it a name. */
const together =
  /^と(?:[共対競戦闘争組並異違似銘称冠同別]|契約|結婚|交際|比較|連携|協力|合意|会談|面会|交渉|提携|合併|合流|統合|ともに|[「『（(、])/u

/** `田中さんは「…」と涙ぐんだ`: a topic right before what is said, with any verb behind the particle but those that give a name. */
function topicAtEnd(before: string, rest: string, language: Language): Span | undefined {
  const at = /[はが]、?\s*$/u.exec(before)?.index
  if (at === undefined || !/^と[^いしすさなのはも呼書題名並同と]/u.test(rest)) return undefined
  const phrase = phraseBefore(before, 0, at, language)
  return phrase && endsInRole(before.slice(phrase.start, phrase.end), language) ? phrase : undefined
}

/** `」とし、`, `」としている`: the verb that only says that someone said so. */
function stated(rest: string, particle: string): Span | undefined {
  if (particle !== 'と' || !/^と(?:し[、た]|して(?:い|お)|する一方)/u.test(rest)) return undefined
  return { start: particle.length, end: particle.length + 1 }
}

const copulas = /^(?:だ|だった|だろう|である|であり|な|する|した|になる)と/u

/** The copula and the like between a part of what was said and the particle (`」だろうと語った`), with the particle, right before the verb. */
function copula(rest: string, language: Language): string {
  const lead = copulas.exec(rest)?.[0] ?? ''
  return lead !== '' && firstVerbIn(rest, lead.length, 2, language) !== undefined ? lead : ''
}

/** The phrase of a text that a particle marks as its topic or subject, the particle left out: the last one, an earlier one only if it alone is a person. */
function markedIn(text: string, from: number, language: Language): Span | undefined {
  for (const marker of language.speakers.subjectMarkers) {
    let last: Span | undefined
    for (let at = text.lastIndexOf(marker); at > from; at = text.lastIndexOf(marker, at - 1)) {
      const phrase = phraseBefore(text, from, at, language)
      if (phrase === undefined) continue
      last ??= phrase
      if (endsInRole(text.slice(phrase.start, phrase.end), language)) return phrase
    }
    if (last !== undefined) return last
  }
  return undefined
}

const nameCharacters =
  /(?<![\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{N}ー・･＝=のヶ々〇&＆.’-])[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{N}ー・･＝=のヶ々〇&＆.’-]+(?:さん|くん|ちゃん|さま|たち|ら)?$/u

function phraseBefore(text: string, from: number, at: number, language: Language): Span | undefined {
  const near = text.slice(Math.max(from, at - longest), at)
  const bracket = /[（(][^（）()]*[）)]$/u.exec(near)?.[0].length ?? 0
  const run = nameCharacters.exec(near.slice(0, near.length - bracket))?.[0].replace(/^の/u, '') ?? ''
  const phrase = run === '' ? (wordAtEnd(near, language.reporting.pronouns) ?? '') : run
  if (
    phrase === '' ||
    language.speakers.adverbs.has(phrase) ||
    /^[\p{N}年月日時分、]+$/u.test(phrase) ||
    phrase.endsWith('の')
  )
    return undefined
  if (wordAtEnd(phrase, language.speakers.adverbs) !== undefined) return undefined
  const end = at - bracket
  return { start: end - phrase.length, end }
}

/** `X氏によると`: the phrase before words that say whose words they are. */
function sourceIn(text: string, language: Language): Span | undefined {
  for (const [phrase = ''] of language.speakers.sourcesAfter) {
    const at = text.lastIndexOf(phrase)
    if (at > 0) {
      const found = phraseBefore(text, 0, at, language)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function firstVerbIn(text: string, from: number, reach: number, language: Language): Span | undefined {
  const found = firstForm(text, from, Math.min(text.length, from + reach + 1), language.reporting.verbs)
  return found && { start: found.start, end: found.start + found.form.length }
}
