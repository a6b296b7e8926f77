import { isDigit, isHebrew } from '../characters.js'
import { decideApostrophe } from './apostrophes.js'
import { opensAfterHebrewPrefix } from './hebrew-prefixes.js'
import { isStrong } from './inventory.js'
import { closesAnother, opensWrongWay } from './mismatched.js'
import { isDecade, type Surroundings, type Verdict } from './surroundings.js'

/** Says what a mark does, from its surroundings; the first rule that speaks wins. */
export function decide(at: Surroundings): Verdict {
  const verdict = decideAlone(at)
  if (verdict.role !== 'stray' && verdict.reason !== 'nothing-open' && verdict.reason !== 'opens') return verdict
  return closesAnother(at) ?? opensWrongWay(at) ?? verdict
}

function decideAlone(at: Surroundings): Verdict {
  const { mark } = at.mark
  if (mark === 'ʼ' || mark === '՚') return { role: 'apostrophe', reason: 'apostrophe' }
  if (mark === '′' || mark === '″' || mark === '‴') return { role: 'prime', reason: 'prime' }
  if (mark === '׳') return decideGeresh(at)
  if (mark === "'" || mark === '’' || mark === '＇') return decideApostrophe(at)
  if (mark === '‘' && at.mark.inWord) return { role: 'apostrophe', reason: 'inside-word' }
  if (mark === '‘' && isTurnedApostrophe(at)) return { role: 'apostrophe', reason: 'turned-apostrophe' }
  if (mark === '"' || mark === '״' || mark === '”') {
    const verdict = decideGershayim(at) ?? decideInches(at)
    if (verdict !== undefined) return verdict
  }
  return decideByTable(at)
}

/** A mark that opens, closes or does both in this language. */
function decideByTable(at: Surroundings): Verdict {
  const { mark, side, inWord } = at.mark
  const expected = at.open.expects(mark)
  const opens = at.table.opens.has(mark)
  if (opens && at.table.closes.has(mark)) {
    if (side === 'open') return { role: 'open', reason: 'opening-side' }
    if (expected) return { role: 'close', reason: side === 'close' ? 'closing-side' : 'expected' }
    return side === 'close' || inWord ? { role: 'stray', reason: 'nothing-open' } : { role: 'open', reason: 'opens' }
  }
  if (expected) return { role: 'close', reason: 'expected' }
  return opens ? { role: 'open', reason: 'opens' } : { role: 'stray', reason: 'nothing-open' }
}

/** A mark between Hebrew letters belongs to an acronym, unless it stands after a prefix and a mark that closes is ahead (ב"הארץ"). */
function decideGershayim(at: Surroundings): Verdict | undefined {
  if (!isHebrew(at.mark.before) || !isHebrew(at.mark.after)) return undefined
  return opensAfterHebrewPrefix(at)
    ? { role: 'open', reason: 'after-prefix' }
    : { role: 'gershayim', reason: 'acronym' }
}

/** ׳ belongs to its word, unless it stands before one and another closes (׳אי פירוז׳), or one that it closes is open. */
function decideGeresh(at: Surroundings): Verdict {
  const { side, inWord } = at.mark
  if (side === 'open' && (at.inventory.ahead.closing[at.index] ?? 0) < at.inventory.marks.length)
    return { role: 'open', reason: 'opening-side' }
  if (!inWord && at.open.expects('׳')) return { role: 'close', reason: 'expected' }
  return { role: 'gershayim', reason: 'geresh' }
}

/** A mark after figures is inches: always after feet, else where no quotation is open that it could close. */
function decideInches(at: Surroundings): Verdict | undefined {
  const { mark, before, offset, side } = at.mark
  if (!isDigit(before) || side === 'open') return undefined
  if (/\d['’′] ?\d{1,2}$/u.test(at.text.slice(Math.max(0, offset - 6), offset)))
    return { role: 'prime', reason: 'feet-and-inches' }
  return at.open.expects(mark) || mark === '״' ? undefined : { role: 'prime', reason: 'inches' }
}

/** ‘ where ’ was meant: before a decade, or a word that begins with an apostrophe, unless a mark that closes is ahead (‘80s’, ‘Tis so,’). */
function isTurnedApostrophe(at: Surroundings): boolean {
  const { offset, elision } = at.mark
  if (isDecade(at))
    return (
      at.text.charAt(offset + 1 + (/^\d\d\p{L}*/u.exec(at.text.slice(offset + 1, offset + 8))?.[0].length ?? 0)) !== '’'
    )
  if (!elision) return false

  const { ahead, marks } = at.inventory
  const next = at.inventory.nextOf('’', at.index)
  const closing = marks[next]
  if (closing?.elision === true) return true
  const strong = closing !== undefined && (isStrong(closing) || (at.inventory.ahead.strong[next] ?? 0) < marks.length)
  return !strong || next > (ahead.opener[at.index] ?? 0)
}
