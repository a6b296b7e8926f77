import type { Language } from '../language/index.js'
import type { Span } from '../model/span.js'
import { isReporting, wordsOf } from './attribution.js'
import { charAt, isDash, isLower, isSpace } from './characters.js'

/** A spoken line: the dash that opens it and the parts that are spoken. */
export interface SpokenLine {
  readonly dash: string
  readonly parts: readonly Span[]
}

/**
 * The spoken parts of a paragraph that begins with a dash, in languages with that custom: between them stands who said it. Attributions begin at a
 * dash after a comma, a question and the like before a small letter (`— Так, — сказала вона. — Мушу.`), or a dash that touches only them (`—No sé —dijo él—. Vamos.`).
 */
export function spokenLine(text: string, language: Language): SpokenLine | undefined {
  if (language.dialogue === '') return undefined
  const start = text.search(/[^\s\u200B]/u)
  const dash = start < 0 ? '' : text.charAt(start)
  if (dash === '' || !language.dialogue.includes(dash)) return undefined

  const parts: Span[] = []
  let from = skipSpace(text, start + 1)
  let spoken = true
  for (const at of dashes(text, from)) {
    const clause = text.slice(from, at)
    if (spoken ? beginsAttribution(text, at, clause, language) : endsAttribution(text, at, clause)) {
      if (spoken) parts.push({ start: from, end: trimmedEnd(text, from, at) })
      spoken = !spoken
      from = skipSpace(text, spoken ? at + 1 + (/^[.,]/u.exec(text.slice(at + 1))?.[0].length ?? 0) : at + 1)
    }
  }
  const end = trimmedEnd(text, from, text.length)
  if (spoken && from < end) parts.push({ start: from, end })
  return parts.length > 0 ? { dash, parts } : undefined
}

function* dashes(text: string, from: number): Iterable<number> {
  for (let at = from; at < text.length; at++) if (isDash(text.charAt(at))) yield at
}

function beginsAttribution(text: string, at: number, clause: string, language: Language): boolean {
  const after = skipSpace(text, at + 1)
  if (!isLower(charAt(text, after))) return false
  if (isSpace(text.charAt(at - 1)) && after === at + 1) return true
  if (/[,!?…:;]["”»’]?\s*$/u.test(clause.slice(-4)) && after > at + 1) return true
  return wordsOf(text.slice(after, after + 60))
    .slice(0, 3)
    .some((word) => isReporting(word, language))
}

function endsAttribution(text: string, at: number, clause: string): boolean {
  if (/[.,!?…:]\s*$/u.test(clause.slice(-3))) return true
  return !isSpace(text.charAt(at - 1)) && (at + 1 >= text.length || /[\s.,:;!?]/u.test(text.charAt(at + 1)))
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charAt(at))) at++
  return at
}

function trimmedEnd(text: string, start: number, from: number): number {
  let end = from
  while (end > start && isSpace(text.charAt(end - 1))) end--
  return end
}
