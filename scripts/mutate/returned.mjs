import { readFileSync } from 'node:fs'
import { InputError } from '../../dist/model/input-error.js'
import { mergeReturned } from '../../dist/pipeline/index.js'
import { profiles, readXliff, rewriteXliff, validateXliff, writeXliff } from '../../dist/xliff/index.js'
import { xliffWords } from './words.mjs'

const before = readFileSync('test/xliff/fixtures/2.0.xlf')
const work = readXliff(before)
const [ours] = work.documents

/** A document with the source of each segment as its translation. */
function translated() {
  const document = structuredClone(ours)
  for (const { parts } of document.units)
    for (const part of parts)
      if (part.type === 'segment') Object.assign(part, { target: part.source, state: 'translated', origin: undefined })
  return document
}

/** Unit ids with their whole sources: nothing that comes back may change them. */
const coreOf = (bytes) =>
  JSON.stringify(
    readXliff(bytes).documents[0].units.map(({ id, parts }) => [id, parts.flatMap(({ source }) => source)]),
  )

/** `unpack`: hand-offs of all shapes with every target filled come back damaged; they are merged or refused, and the work file stays whole. */
export const returns = {
  name: 'unpack',
  words: xliffWords,
  bases() {
    const shapes = [...profiles.values()].map((profile) => ({ version: '1.2', profile }))
    return [{ version: '2.0' }, { version: '2.2' }, ...shapes].map((shape) =>
      new TextDecoder().decode(writeXliff([translated()], shape)),
    )
  },
  try(bytes) {
    let returned
    try {
      returned = readXliff(bytes)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      return error.line === undefined ? { broken: `refused without a place: ${error.code}` } : { reasons: [error.code] }
    }
    const reasons = []
    for (const document of returned.documents)
      try {
        const { bilingual } = mergeReturned(ours, document)
        const after = bilingual === ours ? before : rewriteXliff(work, ours, bilingual)
        const [fault] = validateXliff(after)
        if (fault !== undefined)
          return {
            broken: `the work file: ${fault.rule} ${fault.line}:${fault.column} ${JSON.stringify(fault.values)}`,
          }
        if (coreOf(after) !== coreOf(before)) return { broken: 'the work file has other units or sources' }
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        reasons.push(error.code)
      }
    return { reasons }
  },
  refused: () => new Set(),
}
