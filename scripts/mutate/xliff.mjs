import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { InputError } from '../../dist/model/input-error.js'
import { convertXliff, roundtripXliff, validateXliff } from '../../dist/xliff/index.js'
import { xliffWords } from './words.mjs'
import { refusedByXmllint } from './xmllint.mjs'

const gold = resolve('../shared/gold/xliff')
const files = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.xlf'))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
    : []

/** The suite where it is there, and our own files. */
const bases = () => [
  ...['core/valid', 'modules/valid', 'core/in-out'].flatMap((folder) => files(join(gold, folder))),
  ...files('test/xliff/fixtures'),
]

/** `validate`: what the schemas refuse must be refused. */
export const validation = {
  name: 'validate',
  words: xliffWords,
  // There is no schema of 2.2, nor of what has no namespace (1.0).
  bases: () => bases().filter((text) => !text.includes('document:2.2')),
  try: (bytes) => ({ reasons: validateXliff(bytes).map(({ rule }) => rule) }),
  refused(batch) {
    const isOne = ({ text }) => /document:1\.2/.test(text.slice(0, 2000))
    const schemas = [
      ['1.2/xliff-core-1.2-transitional.xsd', batch.filter(isOne)],
      ['all.xsd', batch.filter((each) => !isOne(each))],
    ]
    const refused = schemas.flatMap(([schema, list]) =>
      list.length === 0 || !existsSync(gold)
        ? []
        : [
            ...refusedByXmllint(
              list.map(({ path }) => path),
              ['--schema', join(gold, 'schemas', schema)],
            ),
          ],
    )
    const asked = new Set(batch.filter(({ text }) => /<(?:\w+:)?xliff[^>]*xmlns/.test(text)).map(({ path }) => path))
    return new Set(refused.filter((path) => asked.has(path)))
  },
}

/** `xliff roundtrip` and `convert`: the same bytes, and a valid file out of a valid one; or a refusal with its place. */
export const conversion = {
  name: 'convert',
  words: xliffWords,
  bases,
  try(bytes, random) {
    const to = random.pick(['1.2', '2.0', '2.1', '2.2'])
    try {
      if (!bytes.equals(roundtripXliff(bytes))) return { broken: 'the round trip changed it' }
      const converted = convertXliff(bytes, to).bytes
      const [fault] = validateXliff(converted)
      if (fault === undefined) return { reasons: [] }
      const [before] = validateXliff(bytes)
      if (before !== undefined) return { reasons: [`invalid before, ${before.rule}`] }
      return { broken: `to ${to}: ${fault.rule} ${fault.line}:${fault.column} ${JSON.stringify(fault.values)}` }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      if (error.line === undefined) return { broken: `refused without a place: ${error.code}` }
      return { reasons: [error.code] }
    }
  },
  refused: (batch) => refusedByXmllint(batch.map(({ path }) => path)),
}
