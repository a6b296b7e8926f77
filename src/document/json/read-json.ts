import type { Block, Flow, Run } from '../../model/document.js'
import { FlowBuilder } from '../flow-builder.js'
import { isElement } from '../html/elements.js'
import { readHtml } from '../html/read-html.js'
import { contentOf } from '../region.js'
import { choicesIn } from './choices.js'
import { isData, isExport } from './data.js'
import { messageParagraphs } from './message.js'
import { readStrings } from './read-strings.js'
import { type JsonString, readString } from './string-forms.js'

/** What a JSON file holds. */
export interface JsonReading {
  readonly flows: readonly Flow[]
  /** The strings that are looked into, in order. */
  readonly values: readonly TextValue[]
  /** Single braces hold values: the file has none of i18next's double ones. */
  readonly icu: boolean
}

/** A string that may hold text. */
export interface TextValue {
  readonly string: JsonString
  /** It is HTML, as a CMS holds it. */
  readonly html: boolean
}

/**
 * Reads a JSON file. The strings of a list are one flow, any other string is one by itself; a string of HTML has its own.
 *
 * @throws InputError `json-syntax`, `json-deep`, `json-doubled`, each with its place.
 */
export function readJson(text: string): JsonReading {
  const icu = !text.includes('{{')
  const exported = isExport(text)
  const values: TextValue[] = []
  const builder = new FlowBuilder(text)
  let count = 0
  for (const each of readStrings(text)) {
    const string = readString(text, each.span)
    if (isData(each, string.value, exported)) continue
    const html = isHtml(string.value)
    values.push({ string, html })
    if (html) builder.addFlows(readHtml(string.value).flows.map((flow) => flowIn(text, string, flow)))
    else {
      count += 1
      const id = each.list === undefined ? count : -each.list
      for (const paragraph of messageParagraphs(string.value, icu)) {
        const runs = contentOf(string.value, paragraph).runs.flatMap((run) => runsIn(text, string, run))
        builder.add({ runs, held: [], before: [], after: [] }, { id, kind: 'body', quotedIn: [] }, 'p')
      }
    }
  }
  return { flows: builder.finish(), values, icu }
}

/** Whether a string holds an element of HTML; tags of other names, and those in mixed case (`Link`), are components that a program puts in. */
function isHtml(value: string): boolean {
  if (!value.includes('<') || choicesIn(value).length > 0) return false
  for (const [, name = ''] of value.matchAll(/<\/?([A-Za-z][A-Za-z0-9]{0,15})(?=[\s/>])/g))
    if (/^(?:[a-z\d]+|[A-Z\d]+)$/.test(name) && isElement(name.toLowerCase())) return true
  return false
}

function flowIn(file: string, string: JsonString, flow: Flow): Flow {
  return { ...flow, blocks: flow.blocks.map((block) => blockIn(file, string, block)) }
}

function blockIn(file: string, string: JsonString, block: Block): Block {
  const span = { start: string.at(block.span.start), end: string.at(block.span.end) }
  return { ...block, span, runs: block.runs.flatMap((run) => runsIn(file, string, run)) }
}

/** A run of a string's value as runs of the file: each escape in its text is one of its own. */
function runsIn(file: string, string: JsonString, { inline, span: { start, end } }: Run): readonly Run[] {
  const span = { start: string.at(start), end: string.at(end) }
  if (inline.type !== 'text') return [{ inline: { ...inline, data: file.slice(span.start, span.end) }, span }]
  if (string.value.slice(start, end) !== inline.text) return [{ inline, span }]
  return string.atoms(start, end).map((atom) => ({
    inline: { type: 'text', text: atom.text },
    span: { start: atom.start, end: atom.end },
  }))
}
