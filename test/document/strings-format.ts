import type { Block, Document, EncodeContext, Format, Inline, Reading, Run, Span } from '../../src/index.js'
import { InputError } from '../../src/index.js'

/** Comments and quoted strings of Apple's `.strings`; what is not closed reaches to the end of the file. */
const token = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|"(?:[^"\\]|\\[\s\S])*(?:"|$)/g

/** What in a value is not plain text: an escape, or a placeholder of `String(format:)`. */
const special = /\\(?:U(?<hex>[0-9a-fA-F]{4})|(?<letter>[\s\S]))|%(?:\d{1,2}\$)?(?:@|l{0,2}[dufsx])|%%/g

const escapes: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['"', '\\"'],
  ['\\', '\\\\'],
])
const letters: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** Apple's `.strings`: `"key" = "value";`. Values are text, placeholders are codes; keys and comments are the skeleton. */
export const stringsFormat: Format = {
  name: 'strings',
  extensions: ['.strings'],
  read: (text): Reading => ({
    flows: valuesOf(text).flatMap((span) => {
      const block = blockOf(text, span)
      return block === undefined ? [] : [{ kind: 'body' as const, blocks: [block] }]
    }),
  }),
  encode: encodeValue,
  outline: ({ text, flows }: Document): string => {
    const spans = flows.flatMap(({ blocks }) => blocks.map(({ span }) => span))
    return JSON.stringify([0, ...spans.map(({ end }) => end)].map((at, index) => text.slice(at, spans[index]?.start)))
  },
}

/** The ranges of all values, without their quotation marks: strings that follow a key and `=`. */
function valuesOf(text: string): readonly Span[] {
  const values: Span[] = []
  let end = 0
  let isKey = false
  for (const { index, 0: raw } of text.matchAll(token)) {
    if (!raw.startsWith('"')) continue
    if (isKey && text.slice(end, index).trim() === '=' && raw.length > 1 && raw.endsWith('"')) {
      values.push({ start: index + 1, end: index + raw.length - 1 })
      isKey = false
    } else isKey = true
    end = index + raw.length
  }
  return values
}

/** A value as a block; nothing where it says nothing. White space around it is the skeleton. */
function blockOf(text: string, value: Span): Block | undefined {
  const raw = text.slice(value.start, value.end)
  const start = value.start + (raw.length - raw.trimStart().length)
  const end = value.end - (raw.length - raw.trimEnd().length)
  const runs: Run[] = []
  let at = start
  const plainUpTo = (to: number): void => {
    if (to > at) runs.push({ inline: { type: 'text', text: text.slice(at, to) }, span: { start: at, end: to } })
  }
  for (const { index, 0: form, groups } of text.slice(start, end).matchAll(special)) {
    plainUpTo(start + index)
    at = start + index + form.length
    runs.push({ inline: inlineOf(form, groups ?? {}, runs.length), span: { start: start + index, end: at } })
  }
  plainUpTo(end)
  const says = runs.map(({ inline }) => (inline.type === 'text' ? inline.text : '')).join('')
  return says.trim() === '' ? undefined : { span: { start, end }, runs, structure: 'p' }
}

function inlineOf(form: string, { hex, letter }: Readonly<Record<string, string | undefined>>, index: number): Inline {
  if (hex !== undefined) return { type: 'text', text: String.fromCharCode(Number.parseInt(hex, 16)) }
  if (letter !== undefined) return { type: 'text', text: letters.get(letter) ?? letter }
  return { type: 'standalone', id: String(index), kind: 'other', data: form, equivalent: form, canDelete: false }
}

/** Writes a target: codes by their bytes in the source, characters in the form that they have there, new ones escaped where they must be. */
function encodeValue(content: readonly Inline[], block: Block, { raw }: EncodeContext): string {
  const codes = new Map<string, Span>()
  const forms = new Map<string, string[]>()
  for (const { inline, span } of block.runs) {
    if (inline.type !== 'text') codes.set(inline.id, span)
    else if (raw(span) !== inline.text) forms.set(inline.text, [...(forms.get(inline.text) ?? []), raw(span)])
    else for (const character of inline.text) forms.set(character, [...(forms.get(character) ?? []), character])
  }
  const write = (character: string): string => forms.get(character)?.shift() ?? escapes.get(character) ?? character
  return content
    .map((inline) => {
      if (inline.type === 'text') return [...inline.text].map(write).join('')
      const span = codes.get(inline.id)
      if (span === undefined) throw new InputError('code-foreign', { values: { code: inline.id } })
      return raw(span)
    })
    .join('')
}
