/** A text with what should be found in it. */
export interface AnnotatedText {
  readonly name: string
  readonly paragraphs: readonly string[]
  /** For each paragraph its sentences. */
  readonly sentences: readonly (readonly string[])[]
  /** In reading order, each with its level before it, and … where it is never closed. */
  readonly quotations: readonly string[]
}

interface OpenQuotation {
  readonly index: number
  readonly start: number
  readonly level: number
}

/** The documents of a file in the notation of scripts/README.md. */
export function readAnnotated(file: string): readonly AnnotatedText[] {
  return file
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.trimEnd().split('\n')
      return read(name.trim(), lines.join('\n'))
    })
}

function read(name: string, body: string): AnnotatedText {
  let text = ''
  let marked = ''
  const open: OpenQuotation[] = []
  const found: { level: number; start: number; end: number; closed: boolean }[] = []
  for (const char of body) {
    if (char === '⟦') {
      open.push({ index: found.length, start: text.length, level: open.length + 1 })
      found.push({ level: open.length, start: text.length, end: text.length, closed: true })
    } else if (char === '⟧') {
      const last = open.pop()
      if (last === undefined) throw new Error(`${name}: ⟧ without ⟦`)
      found[last.index] = { level: last.level, start: last.start, end: text.length, closed: true }
    } else if (char === '°') {
      const last = found.findLastIndex((one) => one.end === text.length)
      const one = found[last]
      if (one !== undefined) found[last] = { ...one, closed: false }
    } else {
      if (char !== '|') text += char
      marked += char
    }
  }
  return {
    name,
    paragraphs: text.split('\n'),
    sentences: marked.split('\n').map((line) =>
      line
        .split('|')
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence !== ''),
    ),
    quotations: found.map(
      ({ level, start, end, closed }) => `${level}${closed ? '' : '…'} ${text.slice(start, end).replaceAll('\n', '¶')}`,
    ),
  }
}
