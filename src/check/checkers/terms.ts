import type { Language } from '../../language/index.js'
import { type FoundPhrase, PhraseIndex } from '../../mention/phrase-index.js'
import type { BilingualDocument } from '../../model/bilingual-document.js'
import type { Term } from '../../model/term.js'
import type { Checker, Finding } from '../checker.js'
import { type CheckContext, placeOf, type SegmentText } from '../context.js'

const wrong = { its: 'terminology', mqm: 'terminology/wrong-term' } as const

/** Whether the terms of the termbases are translated by their own terms, in whatever form. */
export const terms: Checker = {
  family: 'terms',
  rules: {
    'terms.missing': { severity: 'warning', ...wrong },
    'terms.forbidden': { severity: 'error', ...wrong },
  },

  *check(_document: BilingualDocument, context: CheckContext): Iterable<Finding> {
    if (context.terms.length === 0) return
    const source = indexOf(context.terms, ({ source }) => source, context.source)
    const accepted = indexOf(context.terms, ({ accepted }) => accepted, context.target)
    const forbidden = indexOf(context.terms, ({ forbidden }) => forbidden, context.target)
    for (const { source: own, target } of context.segments) {
      if (target === undefined) continue
      const asked = longest([...source.find(own.text)])
      const used = [...accepted.find(target.text)]
      const banned = outside(longest([...forbidden.find(target.text)]), used)
      yield* forbiddenIn(banned, asked, own, target)
      yield* missingIn(asked, new Set([...used, ...banned].map(({ value }) => value)), own, target)
    }
  },
}

function indexOf(
  all: readonly Term[],
  formsOf: (term: Term) => readonly string[],
  language: Language,
): PhraseIndex<Term> {
  const index = new PhraseIndex<Term>(language)
  for (const term of all) for (const form of formsOf(term)) index.add(form, term)
  return index
}

type FoundTerm = FoundPhrase<Term>

/** A forbidden term, an error where its concept stands in the source; elsewhere the word may mean something else. */
function* forbiddenIn(
  banned: readonly FoundTerm[],
  asked: readonly FoundTerm[],
  source: SegmentText,
  target: SegmentText,
): Iterable<Finding> {
  for (const found of banned) {
    const { value: term } = found
    const origin = asked.find(({ value }) => value === term)
    yield {
      rule: 'terms.forbidden',
      ...(origin === undefined && term.source.length > 0 ? { severity: 'warning' as const } : {}),
      values: { here: target.text.slice(found.start, found.end), expected: listed(term.accepted) },
      ...(origin === undefined ? {} : { source: placeOf(source, origin) }),
      target: placeOf(target, found),
    }
  }
}

const mostCompounds = 20

/** A term of the source that none of its own terms answers; told once a segment. */
function* missingIn(
  asked: readonly FoundTerm[],
  answered: ReadonlySet<Term>,
  source: SegmentText,
  target: SegmentText,
): Iterable<Finding> {
  const told = new Set<Term>()
  const lower = target.text.toLowerCase()
  for (const found of asked) {
    const { value: term } = found
    if (term.accepted.length === 0 || answered.has(term) || told.has(term)) continue
    told.add(term)
    // A longer word is made with it (Klimawandelfolgen). Beyond so many terms it is a list, and each is looked for as it is.
    if (
      told.size <= mostCompounds &&
      term.accepted.some((form) => form.length >= 4 && lower.includes(form.toLowerCase()))
    )
      continue
    yield {
      rule: 'terms.missing',
      values: { source: source.text.slice(found.start, found.end), expected: listed(term.accepted) },
      source: placeOf(source, found),
      target: placeOf(target),
    }
  }
}

/** Terms that are no part of a longer term that stands there, in reading order. */
function longest(found: readonly FoundTerm[]): readonly FoundTerm[] {
  let reach = 0
  let last: { readonly one: FoundTerm; readonly kept: boolean } | undefined
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      const kept = last?.one.start === one.start && last.one.end === one.end ? last.kept : one.end > reach
      reach = Math.max(reach, one.end)
      last = { one, kept }
      return kept
    })
}

/** Forbidden terms, in reading order, that are no part of an accepted one. */
function outside(banned: readonly FoundTerm[], used: readonly FoundTerm[]): readonly FoundTerm[] {
  const sorted = used.toSorted((a, b) => a.start - b.start)
  let next = 0
  let reach = 0
  return banned.filter((one) => {
    for (let other = sorted[next]; other !== undefined && other.start <= one.start; other = sorted[++next])
      reach = Math.max(reach, other.end)
    return one.end > reach
  })
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? '–' : words.join(', ')
}
