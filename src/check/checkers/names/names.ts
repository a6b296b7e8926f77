import { mixesScripts } from '../../../mention/character-kinds.js'
import type { NameLink } from '../../../mention/names/entities.js'
import { alike } from '../../../mention/names/names-sound.js'
import { skeleton } from '../../../mention/names/skeleton.js'
import type { BilingualDocument } from '../../../model/bilingual-document.js'
import type { Place } from '../../../model/span.js'
import type { Checker, Finding } from '../../checker.js'
import { type CheckContext, placeOf, type SegmentText } from '../../context.js'
import { copySlips } from './names-copied.js'
import { keptSlips } from './names-kept.js'
import { type KnownNames, namesOf, type PairedSegment, placesIn } from './names-known.js'
import { brokenNames, type Exchange, findExchange } from './names-order.js'
import { isPinyinSpelling, pinyinSlips } from './names-pinyin.js'
import { disguisedRuns, lettersInHan, mixedWords } from './names-scripts.js'
import type { SegmentNames } from './names-segment.js'
import { findSlips, type Slip } from './names-slips.js'
import { spellingsOf, surelyWrong } from './names-spelling.js'
import { findStrangers } from './names-strangers.js'
import { isRepeated } from './names-variants.js'

/** Whether names are the same on both sides, and the same all through the document. */
export const names: Checker = {
  family: 'names',
  prose: true,
  rules: {
    'names.mixed-script': { severity: 'error', its: 'characters', mqm: 'linguistic-conventions/spelling' },
    'names.inconsistent': { severity: 'error', its: 'inconsistent-entities', mqm: 'accuracy/mistranslation' },
    'names.swapped': { severity: 'error', its: 'mistranslation', mqm: 'accuracy/mistranslation' },
    'names.territory': { severity: 'error', its: 'mistranslation', mqm: 'accuracy/mistranslation' },
    'names.spelling': { severity: 'info', its: 'misspelling', mqm: 'linguistic-conventions/spelling' },
    'names.missing': { severity: 'warning', its: 'omission', mqm: 'accuracy/omission' },
  },

  check(_document: BilingualDocument, context: CheckContext): Iterable<Finding> {
    const found: Finding[] = []
    const known = namesOf(context)
    const answered = (link: NameLink): number => known.answered.get(link)?.length ?? 0
    const turned = findExchange(known.segments, known.sources, answered)
    for (const [index, pair] of known.pairs.entries()) {
      const here = known.segments[index]
      if (here === undefined) continue
      if (mayMix(pair.target)) found.push(...mixed(pair, index, known, context))
      found.push(...kept(pair, context))
      if (!mayHaveNames(here, known, context)) continue
      found.push(...compare(pair, index, here, known, context))
      const exchanges = [
        ...brokenNames(here, pair.target.text, answered),
        ...(turned?.segment === index ? [turned.exchange] : []),
      ]
      for (const exchange of exchanges.slice(0, 1)) found.push(exchanged(exchange, pair, here))
    }
    return found
  },
}

/** A first look at letters of two alphabets; where no spaces part words, they may stand anywhere. */
function mayMix({ text, language }: SegmentText): boolean {
  return !language.spaced || mixesScripts(text, 0, text.length)
}

/** A first look at names: the source has one that is known, or a word that may be one. Most segments have neither. */
function mayHaveNames(here: SegmentNames, { names }: KnownNames, { source }: CheckContext): boolean {
  const { common } = names.source
  return (
    here.source.size > 0 ||
    source.tag.startsWith('zh') ||
    here.sourceTokens.some(({ capital, key }) => capital && !common.has(key))
  )
}

function exchanged({ one, other }: Exchange, pair: PairedSegment, here: SegmentNames): Finding {
  return {
    rule: 'names.swapped',
    values: { here: other.target.label, expected: one.target.label, source: one.label, other: other.label },
    source: placesIn(pair.source, [...(here.source.get(one) ?? []), ...(here.source.get(other) ?? [])]),
    target: placesIn(pair.target, [...(here.target.get(other) ?? []), ...(here.target.get(one) ?? [])]),
  }
}

/** Letters of another alphabet. */
function* mixed(pair: PairedSegment, at: number, known: KnownNames, context: CheckContext): Iterable<Finding> {
  const { source, target } = pair
  const words = [...mixedWords(target.text), ...(context.target.spaced ? [] : lettersInHan(target.text, source.text))]
  for (const found of words)
    if (!source.text.includes(found.word))
      yield {
        rule: 'names.mixed-script',
        severity: found.sure ? 'error' : 'warning',
        values: { word: found.word, letters: found.odd },
        target: placeOf(target, found),
      }
  if (!context.target.tag.startsWith('ja')) return
  for (const run of disguisedRuns(target.text)) {
    const elsewhere = known.pairs.some((other) => other !== pair && other.target.text.includes(run.repaired))
    if (run.repaired.length < 3) continue
    const own = known.names.source.tokens[at] ?? []
    const sounding = own.filter((token) => token.capital).map((token) => skeleton(token.key))
    const plain = run.word.replace(/[^ァ-ヺー]+/gu, '')
    const better = sounding.some(
      (sound) =>
        alike(sound, skeleton(run.repaired), false) > Math.max(0.7, alike(sound, skeleton(plain), false) + 0.04),
    )
    if (elsewhere || better)
      yield {
        rule: 'names.mixed-script',
        values: { word: run.word, letters: run.odd, repaired: run.repaired },
        target: placeOf(target, run),
      }
  }
}

function* compare(
  pair: PairedSegment,
  at: number,
  here: SegmentNames,
  known: KnownNames,
  context: CheckContext,
): Iterable<Finding> {
  const slipped = new Set<NameLink>()
  for (const slip of findSlips(
    here,
    pair.target.text,
    known.names,
    (link) => known.elsewhere(link, at),
    context.target,
    known.targets,
  )) {
    // Only CLDR says otherwise, and the translator says so again and again.
    if (slip.elsewhere === 0 && pair.target.text.split(slip.text).length > 2) continue
    slipped.add(slip.link)
    yield {
      rule: 'names.inconsistent',
      severity: isSure(slip) ? 'error' : 'warning',
      values: { here: slip.text, usual: slip.link.target.label, count: slip.elsewhere, source: slip.link.label },
      source: placesIn(pair.source, here.source.get(slip.link) ?? []),
      target: placeOf(pair.target, slip),
      related: (known.answered.get(slip.link) ?? [])
        .filter((other) => other !== at)
        .slice(0, mostRelated)
        .flatMap((other) => related(known, other, slip.link)),
    }
  }
  const explained = new Set([...slipped].flatMap((link) => (here.source.get(link) ?? []).map((span) => span.start)))
  for (const { source, target } of copySlips(at, known, context)) {
    if (explained.has(source.start)) continue
    explained.add(source.start)
    yield {
      rule: 'names.spelling',
      severity: 'error',
      values: { here: target.form, source: source.form },
      source: placeOf(pair.source, source),
      target: placeOf(pair.target, target),
    }
  }
  yield* misspelt(pair, at, known, context, explained)
  for (const { source, form, expected, target, other, sure } of pinyinSlips(at, known, context)) {
    const places = { source: placeOf(pair.source, source), target: placeOf(pair.target, target) }
    if (other)
      yield {
        rule: 'names.swapped',
        values: { here: target.form, expected: capitalized(expected), source: form, other: target.form },
        ...places,
      }
    else
      yield {
        rule: 'names.spelling',
        severity: sure ? 'error' : 'warning',
        values: { here: target.form, source: form },
        ...places,
      }
  }
  yield* findStrangers(pair, at, known, context, explained)
}

/** The word is a slip, not a second spelling that the translator chose, and what the name is usually called is known. */
function isSure({ chosen, elsewhere, worse, link, text }: Slip): boolean {
  if (chosen) return false
  // Scripts without capitals write foreign sounds in more ways than one, whatever CLDR calls a place.
  if (elsewhere === 0 && !/\p{Lu}/u.test(text)) return false
  return elsewhere >= 2 || (worse && (!link.target.han || /\p{Script=Latin}/u.test(text)))
}

/** From this score on (`scoreOf`) a spelling is worth a look. */
const maybeWrong = 1

/** A name that stands once and so has nothing to agree with, in letters that do not answer its source's. */
function* misspelt(
  pair: PairedSegment,
  at: number,
  known: KnownNames,
  context: CheckContext,
  explained: Set<number>,
): Iterable<Finding> {
  if (!context.differ) return
  for (const { source, target, score } of spellingsOf(at, known, context)) {
    if (score < 0 || explained.has(source.start)) continue
    // How other scripts write the syllables of pinyin is no matter of single letters.
    if (score < maybeWrong && isPinyinSpelling(source.key)) continue
    explained.add(source.start)
    yield {
      rule: 'names.spelling',
      severity:
        score >= surelyWrong && !isRepeated(target.key, known.names)
          ? 'error'
          : score >= maybeWrong
            ? 'warning'
            : 'info',
      values: { here: pair.target.text.slice(target.start, target.end), source: source.form },
      source: placeOf(pair.source, source),
      target: placeOf(pair.target, target),
    }
  }
}

/** A person's name in Chinese characters on both sides, one or two of which are others. */
function* kept(pair: PairedSegment, context: CheckContext): Iterable<Finding> {
  for (const { source, target, text } of keptSlips(pair, context))
    yield {
      rule: 'names.spelling',
      severity: 'error',
      values: { here: text, source: source.name },
      source: placeOf(pair.source, source),
      target: placeOf(pair.target, target),
    }
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** So many other places are shown. */
const mostRelated = 20

function related(known: KnownNames, index: number, link: NameLink): readonly Place[] {
  const target = known.pairs[index]?.target
  return target === undefined ? [] : placesIn(target, known.segments[index]?.target.get(link)?.slice(0, 1) ?? [])
}
