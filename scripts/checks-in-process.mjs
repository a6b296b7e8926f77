// An adapter for ../shared/gold/checks/score-checks.mjs: the checker of a build inside the scorer's process.
//   node ../shared/gold/checks/score-checks.mjs --adapter scripts/checks-in-process.mjs [--pairs en-uk] [--years 2022]
// GUILLEMET_DIST names another build's folder than dist; GUILLEMET_FAMILIES (names,quotes) narrows the check.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const dist = resolve(process.env.GUILLEMET_DIST ?? 'dist')
const families = process.env.GUILLEMET_FAMILIES?.split(',')
const { checkDocument } = await import(pathToFileURL(`${dist}/check/index.js`).href)

export const name = `guillemet in process (${dist})`

/** One list of issues a document, in the shape of `check --format json`. */
export function check(documents) {
  return documents.map((document) =>
    checkDocument(bilingual(document), families === undefined ? {} : { families }).map((issue) => ({
      ...issue,
      source: issue.source?.[0],
      target: issue.target?.[0],
      segment: issue.unit,
      message: JSON.stringify(issue.values),
    })),
  )
}

function bilingual({ id, src, trg, segs }) {
  const text = (content) => (content === '' ? [] : [{ type: 'text', text: content }])
  const units = segs.map((segment, index) => ({
    id: String(index + 1),
    translate: true,
    notes: [],
    matches: [],
    parts: [{ type: 'segment', id: 's1', source: text(segment.src), target: text(segment.trg), state: 'translated' }],
  }))
  return { id, sourceLanguage: src, targetLanguage: trg, units, quotations: [], notes: [] }
}
