import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { type NameToken, nameTokens, normalKey } from './names-tokens.js'
import { alternatives, notAfterTitles, surePlaces, wordsOf } from './sure-words.js'

/** One text with its words. */
interface Read {
  readonly text: string
  readonly tokens: readonly NameToken[]
}

/** The longest name of a person after a title, and of a place, in words. */
const longestPerson = 3
const longestPlace = 4

/** What is surely a name in texts whose words are parted by spaces and have no capitals; spans may overlap. */
export function spacedNames(texts: readonly string[], language: Language): readonly (readonly Span[])[] {
  const reads = texts.map((text): Read => ({ text, tokens: nameTokens(text, language) }))
  const people = [...peopleAfterTitles(reads, language), ...peopleBeforeTitles(reads, language)]
  const names = new Set([...surePlaces(language), ...people.map((words) => words.join(' '))])
  // Somebody who was named whole is named by the last word later.
  for (const words of people) if ((words.at(-1) ?? '').length >= 3) names.add(words.at(-1) ?? '')
  return reads.map((read) => standing(read, names, language))
}

/** Where known names stand: as they are, with a prefix before the first word, or with a Korean particle at the last. */
function standing({ text, tokens }: Read, names: ReadonlySet<string>, language: Language): readonly Span[] {
  const particles = language.script === 'Kore' ? ['', ...wordsOf(language.names.endings)] : ['']
  return tokens.flatMap((first, at): readonly Span[] => {
    const words: NameToken[] = []
    let longest: Span | undefined
    for (let next: NameToken | undefined = first; next !== undefined; next = tokens[at + words.length]) {
      if (words.length === longestPlace || (words.length > 0 && !isBeside(text, words.at(-1), next))) break
      words.push(next)
      const rest = words.slice(1).map(({ key }) => ` ${key}`)
      for (const key of first.keys) {
        const cut = first.key.length - key.length
        if (cut > 0 && key.length < 4) continue
        const written = key + rest.join('')
        const particle = particles.find(
          (each) => written.endsWith(each) && names.has(written.slice(0, written.length - each.length)),
        )
        if (particle !== undefined && isEnd(text, next.end))
          longest = { start: first.start + cut, end: next.end - particle.length }
      }
    }
    return longest === undefined ? [] : [longest]
  })
}

/** What stands after a title: the words that may be a name, and the word that ends them. */
interface Titled {
  readonly words: readonly string[]
  readonly endedBy?: string
}

/** The words of each person whom a title before the name names. */
function peopleAfterTitles(reads: readonly Read[], language: Language): readonly (readonly string[])[] {
  const titles = wordsOf(language.names.titles)
  if (titles.length === 0) return []
  const prefixes = alternatives(wordsOf(language.names.prefixes))
  const title = new RegExp(`(?<![\\p{L}\\p{M}])(?:${prefixes})?(?:${alternatives(titles)}) `, 'gu')
  const isNoName = notAfterTitles(language)
  const titled = reads.flatMap(({ text, tokens }) => {
    const ends = new Set([...text.matchAll(title)].map(({ index, 0: { length } }) => index + length))
    return tokens.flatMap(({ start }, at) =>
      ends.has(start) ? [readName(text, tokens.slice(at, at + 4), isNoName)] : [],
    )
  })
  const firsts = new Set(titled.flatMap(({ words }) => words.slice(0, 1)))
  const twice = pairsStandingTwice(reads, firsts)
  const endsNames = new Set(wordsOf(language.names.endsNames).map(normalKey))
  return titled.flatMap(({ words, endedBy = '' }) => {
    const [first, second] = words
    if (first === undefined) return []
    if (endsNames.has(endedBy)) return [words]
    const whole = second !== undefined && (firsts.has(second) || twice.has(`${first} ${second}`))
    return [whole ? [first, second] : [first]]
  })
}

function readName(text: string, tokens: readonly NameToken[], isNoName: ReturnType<typeof notAfterTitles>): Titled {
  const words: string[] = []
  for (const [at, token] of tokens.entries()) {
    if (at > 0 && !isBeside(text, tokens[at - 1], token)) break
    if (at === longestPerson || isNoName(token.key, at === 0)) return { words, endedBy: token.key }
    if (!isEnd(text, token.end)) break
    words.push(token.key)
  }
  return { words }
}

/** Two words side by side, the first of them one of some, that stand so at least twice: `first second`. */
function pairsStandingTwice(reads: readonly Read[], firsts: ReadonlySet<string>): ReadonlySet<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { text, tokens } of reads)
    for (const [at, { key }] of tokens.entries()) {
      const next = tokens[at + 1]
      if (next === undefined || !firsts.has(key) || !isBeside(text, tokens[at], next)) continue
      const pair = `${key} ${next.key}`
      if (seen.has(pair)) twice.add(pair)
      seen.add(pair)
    }
  return twice
}

/** The words of each person whose title stands after the name: one word, since nothing says where more of them begin. */
function peopleBeforeTitles(reads: readonly Read[], language: Language): readonly (readonly string[])[] {
  const titles = wordsOf(language.names.titlesAfter)
  if (titles.length === 0) return []
  const endings = wordsOf(language.names.endings)
  const written = new Set(titles.flatMap((title) => [title, ...endings.map((ending) => title + ending)]))
  const isNoName = notAfterTitles(language)
  return reads.flatMap(({ text, tokens }) =>
    tokens.flatMap(({ key }, at) => {
      const next = tokens[at + 1]
      if (next === undefined || !written.has(next.key) || !isBeside(text, tokens[at], next)) return []
      return key.length >= 2 && key.length <= 5 && !isNoName(key, true) ? [[key]] : []
    }),
  )
}

/** One space is between two words. */
function isBeside(text: string, one: NameToken | undefined, other: NameToken): boolean {
  return other.start - (one?.end ?? 0) === 1 && text.charAt(other.start - 1) === ' '
}

/** A word is not joined to the next one by a hyphen or a joiner. */
function isEnd(text: string, end: number): boolean {
  return !/^[\u200C\u200D\u05BE‐‑-]/u.test(text.charAt(end))
}
