/** Marks that people type for want of others, of two characters and with LaTeX's ``…'' its single ones inside, and what closes each: `,,…''`, ``…`…'…'', `''…''`, `<<…>>`. */
export const typedPairs: readonly (readonly [open: string, closers: readonly string[]])[] = [
  [',,', ["''", '”', '“', '"']],
  ['``', ["''"]],
  ['`', ["'"]],
  ["''", ["''"]],
  ['<<', ['>>']],
]

const anyTyped = /,,|``|''|<<|>>/u
const opening =
  /(?<![\p{L}\p{N},`'<]),,(?=[\p{L}\p{N}¿¡[])|(?<!`)``(?=[^\s`])|(?<![<\w])<<(?=[^\s<]|[ \u00A0\u202F][^<>]{1,300}[ \u00A0\u202F]>>)/gu
const single = /(?<![\p{L}\p{N}`])`(?=[\p{L}\p{N}])/gu
/** The last two of three are one mark: the first closes what is inside. */
const doubled = /(?<!'')''(?!')/gu
const closingAngles = /(?<=[^\s>][ \u00A0\u202F]?)>>(?!>)/gu

/** Where marks of two characters stand in a paragraph, by their offsets; most paragraphs have none. */
export function typedMarks(text: string): ReadonlyMap<number, string> | undefined {
  if (!anyTyped.test(text)) return undefined
  const found = new Map<number, string>()
  for (const { index, 0: mark } of text.matchAll(opening)) found.set(index, mark)
  const opened = new Set(found.values())
  if (opened.has('``')) for (const { index } of text.matchAll(single)) found.set(index, '`')
  const quotes = [...text.matchAll(doubled)].map(({ index }) => index)
  // Two apostrophes are one mark where something opens them: a mark of this kind, or two of themselves.
  if (opened.has(',,') || opened.has('``') || (quotes.length > 1 && opensWord(text, quotes[0] ?? 0)))
    for (const index of quotes) found.set(index, "''")
  if (opened.has('<<')) for (const { index } of text.matchAll(closingAngles)) found.set(index, '>>')
  return found.size > 0 ? found : undefined
}

function opensWord(text: string, offset: number): boolean {
  return (offset === 0 || /[\s(—–:]/u.test(text.charAt(offset - 1))) && /[\p{L}\p{N}]/u.test(text.charAt(offset + 2))
}
