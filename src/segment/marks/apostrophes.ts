import { isDigit, isHebrew, isLetter, isParticleScript, isSpace, isStop } from '../characters.js'
import { opensAfterHebrewPrefix } from './hebrew-prefixes.js'
import { isDecade, type Surroundings, type Verdict } from './surroundings.js'

const apostrophe = (reason: string): Verdict => ({ role: 'apostrophe', reason })

/** Says what ’ or ' is: an apostrophe, a prime or geresh, or the mark of a quotation. The order of the rules is what makes them work. */
export function decideApostrophe(at: Surroundings): Verdict {
  return insideWord(at) ?? figures(at) ?? elision(at) ?? opening(at) ?? closing(at)
}

/** Between letters or figures; with Hebrew letters it is a geresh. */
function insideWord(at: Surroundings): Verdict | undefined {
  const { before, after, inWord } = at.mark
  if (isHebrew(before) && isHebrew(after) && opensAfterHebrewPrefix(at)) return { role: 'open', reason: 'after-prefix' }
  if (isHebrew(before) && (inWord || !at.open.expects(at.mark.mark))) return { role: 'gershayim', reason: 'geresh' }
  if (inWord) return apostrophe('inside-word')
  if (isDigit(before) && isDigit(after)) return { role: 'prime', reason: 'feet-and-inches' }
  const mixed = (isDigit(before) && isLetter(after)) || (isLetter(before) && isDigit(after))
  return mixed && !isParticleScript(before) && !isParticleScript(after) ? apostrophe('inside-word') : undefined
}

function figures(at: Surroundings): Verdict | undefined {
  if (isDecade(at) && !(at.open.expects(at.mark.mark) && isStop(at.mark.before))) return apostrophe('decade')
  if (isDigit(at.mark.before) && !at.open.expects(at.mark.mark)) return { role: 'prime', reason: 'feet' }
  return undefined
}

/** A word of the closed list, at a word's start; or a word cut short before a quotation (l’« Europe »). */
function elision(at: Surroundings): Verdict | undefined {
  const { mark, before, after } = at.mark
  if (isLetter(before) && !isParticleScript(before) && /^[“«„‹]/u.test(after)) return apostrophe('before-quotation')
  return at.mark.elision && !(at.open.expects(mark) && isStop(before)) ? apostrophe('elision') : undefined
}

/** On a word's opening side, where the mark can open and something ahead can close it; in scripts without spaces no side tells. */
function opening(at: Surroundings): Verdict | undefined {
  const { mark, side, before, after } = at.mark
  if (!at.table.opens.has(mark)) return undefined
  const { marks } = at.inventory
  const unspaced = isParticleScript(before) || isParticleScript(after)
  if (
    unspaced &&
    side !== 'close' &&
    !at.open.expects(mark) &&
    (at.inventory.ahead.candidate[at.index] ?? 0) < marks.length
  )
    return { role: 'open', reason: 'opens' }
  if (side !== 'open') return undefined
  const others = at.table.opens.get(mark)?.filter((closer) => closer !== mark) ?? []
  const closes =
    (at.inventory.ahead.closing[at.index] ?? 0) < marks.length ||
    closesBeforeParticle(at) ||
    others.some((closer) => at.inventory.nextOf(closer, at.index) < marks.length)
  return closes || before === '' ? { role: 'open', reason: 'opening-side' } : undefined
}

/** Whether the next of the same marks stands before a particle ('Nature'에). */
function closesBeforeParticle(at: Surroundings): boolean {
  const next = at.inventory.marks[at.inventory.ahead.candidate[at.index] ?? 0]
  return next !== undefined && isParticleScript(next.after)
}

function closing(at: Surroundings): Verdict {
  const { mark, before, after, offset } = at.mark
  const depth = at.open.depthExpecting(mark)
  if (depth === undefined) return apostrophe('nothing-open')
  if (isStop(before)) return { role: 'close', reason: 'after-stop' }
  if (depth < at.open.depth - 1) return apostrophe('inner-open')
  if (isSpace(before) || before === '' || (isLetter(after) && /[‘“„«"]/u.test(before))) return apostrophe('word-start')

  if ((isLetter(before) || isDigit(before)) && !isParticleScript(before) && !isParticleScript(after)) {
    const { ahead } = at.inventory
    const outer = outerClosing(at, depth)
    if (isWordInside(at, depth)) return { role: 'close', reason: 'closing' }
    // What other marks open on the way is inside this quotation.
    if ((ahead.strong[at.index] ?? 0) < Math.min(ahead.singleOpener[at.index] ?? 0, outer))
      return apostrophe('stronger-ahead')
    const opener = Math.min(ahead.opener[at.index] ?? 0, outer)
    if (isCutShort(at) && closesSoon(at, ahead.candidate[at.index] ?? 0, opener)) return apostrophe('word-cut-short')
    if (/^[sSxXzZ]$/u.test(before) && after === ',' && isSaidBehind(at, ahead.candidate[at.index] ?? 0, opener))
      return apostrophe('possessive-plural')
    const next = /^\p{Ll}[\p{L}\p{M}]*/u.exec(at.text.slice(offset + 2, offset + 32))?.[0]
    const plural = /^[sSxXzZ]$/u.test(before) && isSpace(after) && next !== undefined
    // A noun follows a possessive, no preposition or conjunction.
    if (plural && !at.language.starters.has(next) && closesSoon(at, ahead.candidate[at.index] ?? 0, opener))
      return apostrophe('possessive-plural')
    if (plural && !at.language.starters.has(next) && goesOnInNextParagraph(at, depth))
      return apostrophe('possessive-plural')
    if (/^[sSxXzZ]$/u.test(before) && goesOnAsTitle(at, depth, ahead.candidate[at.index] ?? 0, opener))
      return apostrophe('possessive-in-title')
  }
  return { role: 'close', reason: 'closing' }
}

/** Whether another candidate stands before the next opening mark, in the same sentence. */
function closesSoon(at: Surroundings, candidate: number, opener: number): boolean {
  const next = at.inventory.marks[candidate]
  if (next === undefined || candidate >= opener || next.offset - at.mark.offset > 160) return false
  return !/[.!?…]\s/u.test(at.text.slice(at.mark.offset, next.offset))
}

/** Whether someone is said to speak only behind a later candidate, not here (`‘It isn’t the parents’, and it’s not ours’, he said`). */
function isSaidBehind(at: Surroundings, candidate: number, opener: number): boolean {
  const next = at.inventory.marks[candidate]
  if (next === undefined || !closesSoon(at, candidate, opener)) return false
  return saysBehind(at, next.offset) && !saysBehind(at, at.mark.offset)
}

/** Whether a verb of speech is among the first words after an offset. */
function saysBehind({ text, language }: Surroundings, offset: number): boolean {
  const words = text.slice(offset, offset + 48).match(/[\p{L}\p{M}]+/gu) ?? []
  return words.slice(0, 3).some((word) => language.reporting.verbs.has(word.toLowerCase()))
}

/** Whether nothing closes an announced quotation in this paragraph, and the next one re-opens it. */
function goesOnInNextParagraph({ inventory, index, open, reopensNext }: Surroundings, depth: number): boolean {
  const draft = open.at(depth)
  return (
    draft?.announced === true &&
    (inventory.ahead.candidate[index] ?? 0) >= inventory.marks.length &&
    reopensNext(draft.open)
  )
}

/** Whether a few words in the same marks inside another quotation end here (`‘The ‘elite’ is gone,’`), and no word that an apostrophe may end. */
function isWordInside(at: Surroundings, depth: number): boolean {
  const inner = at.open.at(depth)
  const outer = at.open.at(depth - 1)
  if (inner === undefined || outer?.open !== inner.open || outer.start.paragraph !== inner.start.paragraph) return false
  const start = inner.start.offset + inner.open.length
  if (at.mark.offset < start || at.mark.offset - start > longestWordInside) return false
  return !/[sSxXzZ]$|[.,;:!?…]/u.test(at.text.slice(start, at.mark.offset)) && !isCutShort(at)
}

/** How long words in quotation marks inside another quotation are at most, in characters. */
const longestWordInside = 32

/** Whether the word before is one that the language cuts short at its end (po’, goin’). */
function isCutShort({ text, mark, language }: Surroundings): boolean {
  if (language.truncations.size === 0 || !isSpace(mark.after)) return false
  const word = /\p{L}{1,12}$/u.exec(text.slice(Math.max(0, mark.offset - 12), mark.offset))?.[0].toLowerCase() ?? ''
  return language.truncations.has(word) || (word.length > 3 && language.truncations.has(`-${word.slice(-2)}`))
}

/** How long a title is at most from its possessive to its end, in characters. */
const titleReach = 48

/** Whether a title goes on after a possessive (‘The Saints’ Road’): capitals up to the next candidate, and the quotation has had but a few words. */
function goesOnAsTitle(at: Surroundings, depth: number, candidate: number, opener: number): boolean {
  const { mark, offset } = at.mark
  const next = at.inventory.marks[candidate]
  const open = at.open.at(depth)
  if (next === undefined || open === undefined || candidate >= opener || next.side !== 'close') return false
  if (next.offset - offset > titleReach || open.start.offset >= offset || offset - open.start.offset > titleReach)
    return false
  const before = at.text.slice(open.start.offset + open.open.length, offset)
  return isTitleCase(before) && isTitleCase(at.text.slice(offset + mark.length, next.offset))
}

/** Words with capitals, small ones of at most four letters between them. */
function isTitleCase(text: string): boolean {
  return /^\s?(?:\p{Lu}[\p{L}\p{M}’'-]*|\p{Ll}{1,4}|\d+)(?:[ \u00A0-](?:\p{Lu}[\p{L}\p{M}’'-]*|\p{Ll}{1,4}|\d+))*$/u.test(
    text,
  )
}

/** Where the quotation around may close: what is inside it closes before. */
function outerClosing(at: Surroundings, depth: number): number {
  const outer = depth === 0 ? undefined : at.open.at(depth - 1)
  let nearest = at.inventory.marks.length
  for (const mark of outer?.closers ?? [])
    if (mark !== '’' && mark !== "'") nearest = Math.min(nearest, at.inventory.nextOf(mark, at.index))
  return nearest
}
