import { findQuotations, segmentFlow } from '../../src/segment/index.js'

/** A text in which `|` stands where sentences should part; the spaces around it belong to neither. */
export function sentences(marked: string, tag: string): { expected: readonly string[]; found: readonly string[] } {
  const expected = marked.split('|').map((sentence) => sentence.trim())
  const text = marked.replaceAll(/ ?\| ?/gu, (bar) => (bar === '|' ? '' : ' '))
  const { sentences: spans } = segmentFlow([text], tag)
  return { expected, found: (spans[0] ?? []).map(({ start, end }) => text.slice(start, end)) }
}

/** The quotations of paragraphs as texts, each with its level before it; marks that re-open stay in, paragraphs are parted by ¶. */
export function quotations(paragraphs: readonly string[], tag: string): readonly string[] {
  return findQuotations(paragraphs, tag)
    .quotations.filter(({ kind }) => kind !== 'dash')
    .map(({ level, start, end, close }) => {
      const parts = paragraphs
        .slice(start.paragraph, end.paragraph + 1)
        .map((text, index, all) =>
          text.slice(index === 0 ? start.offset : 0, index === all.length - 1 ? end.offset : text.length),
        )
      return `${level}${close === '' ? '…' : ''} ${parts.join('¶')}`
    })
}
