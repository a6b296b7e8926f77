import { cldrTags } from './cldr/index.js'
import { cldrFor } from './cldr-for.js'
import { readTable } from './cldr-language.js'
import { fallbackChain } from './fallback.js'
import { foreignAbbreviations } from './foreign-abbreviations.js'
import type { Abbreviations, Language, QuotePair } from './language.js'
import type { ReviewedAbbreviations, ReviewedLanguage, WordList } from './reviewed.js'
import { reviewedLanguages } from './reviewed-languages.js'
import { isCased, isSpaced, scriptOf } from './script.js'
import { speakerWords } from './speaker-words.js'
import { expandForms } from './word-forms.js'

const byTag: ReadonlyMap<string, ReviewedLanguage> = new Map(
  reviewedLanguages.flatMap((reviewed) =>
    [reviewed.tag, ...words(reviewed.covers)].map((tag): [string, ReviewedLanguage] => [tag, reviewed]),
  ),
)

/** The tags that have a reviewed file. */
export const supportedLanguages: readonly string[] = reviewedLanguages.map((reviewed) => reviewed.tag)

/** Marks of a tag that CLDR knows nothing of. */
const commonPairs: WordList = '“” ‘’ «» „“ ‹› 「」 『』'

const delimiters = readTable(cldrTags.quotes)
const knownTags = readTable(cldrTags.likely)

const memo = new Map<string, Language>()

/** All that is known about a locale; never fails: a tag that nothing is known about gets what is common. */
export function languageFor(tag: string): Language {
  const known = memo.get(tag)
  if (known !== undefined) return known
  const language = merge(canonical(tag))
  memo.set(tag, language)
  return language
}

/** The words of a list. */
export function words(list: WordList | undefined): readonly string[] {
  return list === undefined ? [] : list.split(/\s+/u).filter((word) => word !== '')
}

function merge(tag: string): Language {
  const files = [...new Set(fallbackChain(tag).flatMap((link) => byTag.get(link) ?? []))]
  const chain = [...new Set([...fallbackChain(tag), ...files.map((file) => file.tag)])]
  const script = scriptOf(tag)
  const all = (pick: (file: ReviewedLanguage) => WordList | undefined): readonly string[] =>
    files.flatMap((file) => words(pick(file)))
  const nearest = <Value>(pick: (file: ReviewedLanguage) => Value | undefined): Value | undefined =>
    files.map(pick).find((value) => value !== undefined)

  return {
    tag,
    chain,
    quotes: pairs(nearest((file) => file.quotes.pairs) ?? delimitersOf(tag)?.join(' ') ?? commonPairs),
    delimiters: delimitersOf(tag) ?? [],
    dialogue: nearest((file) => file.quotes.dialogue) ?? '',
    script,
    spaced: isSpaced(script),
    cased: isCased(script),
    // Latin words in other scripts' texts are English ones for the most part.
    abbreviations: abbreviations(
      script === 'Latn' ? files : [...files, ...[byTag.get('en') ?? []].flat()],
      script === 'Latn',
    ),
    streets: all((file) => file.sentences.streets),
    surnameEndings: all((file) => file.sentences.surnameEndings),
    truncatedEndings: all((file) => file.sentences.truncatedEndings),
    finalClusters: new Set(all((file) => file.sentences.finalClusters)),
    wholeWords: new Set(all((file) => file.sentences.wholeWords)),
    ordinals: nearest((file) => file.sentences.ordinals) ?? false,
    ordinalYears: nearest((file) => file.sentences.ordinalYears) ?? false,
    beforeFigures: new Set(all((file) => file.sentences.beforeFigures)),
    elisions: new Set(all((file) => file.sentences.elisions)),
    truncations: new Set(all((file) => file.sentences.truncations)),
    alwaysCapital: new Set(all((file) => file.sentences.alwaysCapital)),
    starters: new Set(all((file) => file.sentences.starters)),
    prepositions: new Set(all((file) => file.sentences.prepositions)),
    subordinators: new Set(all((file) => file.sentences.subordinators)),
    capitalNouns: nearest((file) => file.sentences.capitalNouns) ?? false,
    afterQuotation: all((file) => file.sentences.afterQuotation),
    endsBeforeSpace: all((file) => file.sentences.endsBeforeSpace),
    beginsAfterSpace: all((file) => file.sentences.beginsAfterSpace),
    starterPrefixes: all((file) => file.sentences.starterPrefixes),
    notAfterQuotation: all((file) => file.sentences.notAfterQuotation),
    takesUp: all((file) => file.sentences.takesUp),
    clauseVerbs: new Set(all((file) => file.sentences.clauseVerbs)),
    goesOnAfter: all((file) => file.sentences.goesOnAfter),
    saysAfter: new Set(all((file) => file.sentences.saysAfter)),
    lightVerbs: new Set(all((file) => file.sentences.lightVerbs)),
    negations: new Set(all((file) => file.sentences.negations)),
    reporting: {
      verbs: new Set(files.flatMap((file) => expandForms(file.reporting.verbs).flat())),
      phrases: files.flatMap((file) => file.reporting.phrases ?? []),
      pronouns: new Set(all((file) => file.reporting.pronouns)),
      conjunctions: new Set(all((file) => file.reporting.conjunctions)),
      mood: files.flatMap((file) => expandForms(file.reporting.mood).flat()),
      subjectFirst: nearest((file) => file.reporting.subjectFirst) ?? false,
    },
    speakers: speakerWords(files.flatMap((file) => file.speakers ?? [])),
    cldr: cldrFor(tag),
    dates: mergeBlocks(files.map((file) => file.dates)),
    numbers: mergeBlocks(files.map((file) => file.numbers)),
    names: mergeBlocks(files.map((file) => file.names)),
  }
}

/** CLDR's pairs for a tag, main and alternate; nothing where CLDR does not know its language. */
function delimitersOf(tag: string): readonly string[] | undefined {
  const chain = fallbackChain(tag)
  const own = chain.map((link) => delimiters.get(link)).find((marks) => marks !== undefined)
  if (own === undefined && !chain.some((link) => knownTags.has(link))) return undefined
  const [open, close, innerOpen, innerClose] = own ?? ['“', '”', '‘', '’']
  return [`${open}${close}`, `${innerOpen}${innerClose}`]
}

/** The blocks of several files as one, the nearest file's keys winning. */
function mergeBlocks<Block extends object>(blocks: readonly Block[]): Block {
  return Object.assign({}, ...[...blocks].reverse())
}

function pairs(list: WordList): readonly QuotePair[] {
  return words(list).map((pair, index) => ({ open: pair.charAt(0), close: pair.charAt(1), level: index + 1 }))
}

function abbreviations(files: readonly ReviewedLanguage[], foreign: boolean): Abbreviations {
  const written = new Set(
    files.flatMap(({ sentences }) => Object.values({ ...sentences.abbreviations }).flatMap((list) => words(list))),
  )
  const capitalised = new Set<string>()
  const all = new Set<string>()
  const of = (type: keyof ReviewedAbbreviations): ReadonlySet<string> => {
    const forms = new Set(files.flatMap((file) => words(file.sentences.abbreviations?.[type])))
    if (foreign) for (const form of words(foreignAbbreviations[type])) if (!written.has(form)) forms.add(form)
    for (const form of [...forms]) {
      const capital = form.charAt(0).toUpperCase() + form.slice(1)
      // One letter with a capital is an initial, never the same abbreviation (в. = век, В. = Василий).
      if (written.has(capital) || forms.has(capital) || /^\p{L}\.$/u.test(form)) continue
      forms.add(capital)
      capitalised.add(capital)
    }
    for (const form of forms) all.add(form)
    return forms
  }
  return {
    neverFinal: of('neverFinal'),
    beforeNumber: of('beforeNumber'),
    beforeName: of('beforeName'),
    beforeTitle: of('beforeTitle'),
    mayEnd: of('mayEnd'),
    multiDot: of('multiDot'),
    endsList: of('endsList'),
    capitalised,
    all,
  }
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'und'
  } catch {
    return 'und'
  }
}
