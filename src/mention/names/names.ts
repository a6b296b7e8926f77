import { type Language, languageFor } from '../../language/index.js'
import type { Mention, NameValue } from '../../model/mention.js'
import { isSameName } from './names-forms.js'
import { type NameToken, nameTokens } from './names-tokens.js'
import { neverNames } from './never-names.js'
import { StemIndex } from './stem-index.js'
import { sureNames } from './sure-names.js'
import { unspacedPlaces } from './sure-names-unspaced.js'

/** One name of one side: all tokens that are forms of it, by the text they stand in. */
export interface NameGroup {
  /** Forms in lower case. */
  readonly keys: Set<string>
  readonly mentions: Map<number, NameToken[]>
  /** It stands at least once where its capital can only be a name's. */
  strong: boolean
}

/** The names among the texts of one side of a document. */
export interface NameGroups {
  readonly groups: readonly NameGroup[]
  /** The tokens of each text. */
  readonly tokens: readonly (readonly NameToken[])[]
  /** Words that stand in the texts in lower case. */
  readonly common: ReadonlySet<string>
  /** The texts in which a key of a token stands, in their order. */
  textsWith(key: string): readonly number[]
}

/**
 * The names found in each text, learned over all texts of a document: words with a capital that never stand in lower case, each word for itself; in a
 * script without capitals only what is surely a name, and that whole.
 */
export function findNames(texts: readonly string[], tag: string): readonly (readonly Mention<NameValue>[])[] {
  const language = languageFor(tag)
  if (!language.cased) return sureNames(texts, language)
  const found: Mention<NameValue>[][] = texts.map(() => [])
  for (const group of groupNames(texts, language).groups)
    if (group.strong)
      for (const [text, tokens] of group.mentions)
        for (const { start, end, form } of tokens)
          found[text]?.push({
            start,
            end,
            text: (texts[text] ?? '').slice(start, end),
            value: { type: 'name', form },
          })
  return found.map((mentions) => mentions.sort((a, b) => a.start - b.start))
}

/** Groups the names of a document's texts by their forms; with `places` those in characters that nothing parts are words too. */
export function groupNames(texts: readonly string[], language: Language, places = false): NameGroups {
  const common = new Set<string>()
  const more = places && !language.spaced ? placeTokens(language) : () => []
  const tokens = texts.map((text) => {
    const list = [...nameTokens(text, language), ...more(text)]
    if (language.cased) for (const token of list) if (!token.capital) common.add(token.key)
    return list
  })
  const never = neverNames(language)
  const byKey = new Map<string, NameGroup>()
  const groups: NameGroup[] = []
  const byStem = new StemIndex<number>(language)
  const weak = language.names.capitalNouns === true
  tokens.forEach((list, text) => {
    const headline = language.cased && isHeadline(list)
    for (const token of list) {
      if (!token.capital || token.shout || token.form.length < 2 || common.has(token.key) || never.has(token.key))
        continue
      let group = byKey.get(token.key)
      if (group === undefined) {
        let at = firstKin(groups, byStem.candidates(token.key), token.key, language)
        group = groups[at]
        if (group === undefined) {
          group = { keys: new Set(), mentions: new Map(), strong: false }
          at = groups.push(group) - 1
        }
        group.keys.add(token.key)
        byStem.add(token.key, at)
        byKey.set(token.key, group)
      }
      const mentions = group.mentions.get(text)
      if (mentions === undefined) group.mentions.set(text, [token])
      else mentions.push(token)
      if (!token.initial && !headline && !weak) group.strong = true
    }
  })
  return { groups, tokens, common, textsWith: postings(tokens) }
}

/** The places that a text without spaces has in its own characters. */
function placeTokens(language: Language): (text: string) => readonly NameToken[] {
  const placesOf = unspacedPlaces(language)
  return (text) =>
    placesOf(text).flatMap(({ start, end }) => {
      const form = text.slice(start, end)
      const isRun = /^[\p{Script=Katakana}\p{Script=Latin}]/u.test(form)
      return isRun ? [] : [{ start, end, form, key: form, keys: [form], capital: true, shout: false, initial: false }]
    })
}

/** The first of the groups that has a form of the word's name; -1 where none has. */
function firstKin(groups: readonly NameGroup[], likely: ReadonlySet<number>, word: string, language: Language): number {
  for (const at of [...likely].sort((a, b) => a - b))
    for (const key of groups[at]?.keys ?? []) if (isSameName(key, word, language)) return at
  return -1
}

/** Where a key stands, as indexes of texts in their order; looked through when it is first asked for. */
function postings(texts: readonly (readonly NameToken[])[]): NameGroups['textsWith'] {
  let known: Map<string, number[]> | undefined
  return (key) => {
    if (known === undefined) {
      known = new Map()
      for (const [at, tokens] of texts.entries())
        for (const token of tokens)
          for (const one of token.keys) {
            const list = known.get(one)
            if (list === undefined) known.set(one, [at])
            else if (list.at(-1) !== at) list.push(at)
          }
    }
    return known.get(key) ?? []
  }
}

/** A line in which nearly every longer word has a capital: capitals say nothing there. */
export function isHeadline(tokens: readonly NameToken[]): boolean {
  const longer = tokens.filter((token) => token.form.length >= 4)
  return longer.length >= 4 && longer.filter((token) => token.capital).length >= longer.length * 0.75
}
