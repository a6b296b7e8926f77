import { commonWordsTable } from './common-words-table.js'
import type { Language } from './language.js'

const memo = new Map<string, ReadonlySet<string>>()
const none: ReadonlySet<string> = new Set()

/** Words of a language that are often written in lower case, so that a capital alone makes no name of them; empty where none were collected. */
export function commonWordsOf(language: Language): ReadonlySet<string> {
  const tag = language.chain.find((link) => commonWordsTable[link] !== undefined)
  if (tag === undefined) return none
  let words = memo.get(tag)
  if (words === undefined) {
    words = new Set((commonWordsTable[tag] ?? '').split(' '))
    memo.set(tag, words)
  }
  return words
}
