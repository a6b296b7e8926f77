import { diffArrays } from 'diff'

/** Longest piece of text given to Intl.Segmenter at once: its time grows faster than the text. */
const pieceLength = 2000

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** The words of a text with what stands between them, in any script; joined they are the text. */
export function wordsOf(text: string): readonly string[] {
  return pieces(text).flatMap((piece) => [...segmenter.segment(piece)].map(({ segment }) => segment))
}

/** How alike two texts are by their words, from 0 to 1 (Dice's coefficient over the words, each as often as it stands). */
export function similarity(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of one) if (word.trim() !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left > 0) {
      counts.set(word, left - 1)
      common += 1
    }
  }
  const total = one.filter(isWord).length + other.filter(isWord).length
  return total === 0 ? 1 : (2 * common) / total
}

/**
 * What changed from one text to another, word by word: `[-old-]` and `{+new+}`, spaces between two changes belong to them, long stretches that stayed are cut short. Nothing where too much is different.
 *
 * @example
 * wordDiff('He came on Monday.', 'He came on Friday.') // => 'He came on [-Monday-]{+Friday+}.'
 */
export function wordDiff(before: string, after: string): string | undefined {
  const changes = diffArrays([...wordsOf(before)], [...wordsOf(after)], { maxEditLength: 400 })
  if (changes === undefined) return undefined
  let written = ''
  let removed = ''
  let added = ''
  const flush = (): void => {
    const space = removed.slice(removed.trimEnd().length)
    const shared = removed !== '' && space !== '' && added.endsWith(space) ? space.length : 0
    const [gone, come] = [removed.slice(0, removed.length - shared), added.slice(0, added.length - shared)]
    written += (gone === '' ? '' : `[-${gone}-]`) + (come === '' ? '' : `{+${come}+}`) + added.slice(come.length)
    removed = ''
    added = ''
  }
  changes.forEach((change, index) => {
    const text = change.value.join('')
    if (change.added) added += text
    else if (change.removed) removed += text
    else if (removed + added !== '' && text.trim() === '' && index < changes.length - 1) {
      removed += text
      added += text
    } else {
      flush()
      written += shorten(text)
    }
  })
  flush()
  return written
}

function shorten(text: string): string {
  return text.length <= 80
    ? text
    : `${text.slice(0, 36).replace(/[\uD800-\uDBFF]$/, '')} … ${text.slice(-36).replace(/^[\uDC00-\uDFFF]/, '')}`
}

function isWord(word: string): boolean {
  return word.trim() !== ''
}

function pieces(text: string): readonly string[] {
  const found: string[] = []
  let start = 0
  while (text.length - start > pieceLength) {
    const space = text.lastIndexOf(' ', start + pieceLength)
    const end = space > start ? space + 1 : start + pieceLength
    found.push(text.slice(start, end))
    start = end
  }
  found.push(text.slice(start))
  return found
}
