import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Severity } from '../../src/model/issue.js'
import { type MachineForm, type Report, type ReportedIssue, type Words, writeReport } from '../../src/report/index.js'
import { article, fill, guillemet } from '../cli/guillemet.js'
import { MemoryHost } from '../workspace/memory-host.js'

const schemas = new URL('../fixtures/schemas/', import.meta.url)

/** Reports of a real run: findings of each severity, a suppressed one, a file that cannot be used, a path with spaces and other letters. */
const real = new Map<string, string>()
beforeAll(async () => {
  const file = 'новини 2026/bridge #1.uk.xlf'
  const host = new MemoryHost({ files: { 'article.txt': article, 'broken.xlf': '<xliff' } })
  await guillemet(host, 'extract', 'article.txt', '--to', 'uk')
  const translated = fill(host.text('article.uk.xlf') ?? '', (source) => source.replace('September 3', '4 жовтня'))
  host.put(file, translated)
  const found = JSON.parse((await guillemet(host, 'check', file, '--json')).out)
  const [{ fingerprint, rule }] = found.issues
  host.put('guillemet.suppressions.json', JSON.stringify([{ fingerprint, rule, reason: 'a reason\n::error::x' }]))
  for (const form of ['sarif', 'junit', 'gitlab', 'github', 'checkstyle'])
    real.set(form, (await guillemet(host, 'check', file, 'broken.xlf', '--format', form)).out)
})

const words: Words = (key, values = {}) => (key === 'rules.dates.month.message' ? `${values['text']}!` : key)
const tool = {
  version: '1.2.3',
  rules: new Map([['dates.month', { severity: 'error', its: 'mistranslation', mqm: 'accuracy' } as const]]),
}

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('\n::error::x', ' ', 'é', '«', '%0A', '%', '<', '&', ']]>', '##[x]', ':', ',', '\r', '\u202E'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').replace(/\p{Surrogate}/gu, ''))
  .filter((text) => text.trim() !== '')

const reported: fc.Arbitrary<ReportedIssue> = fc
  .record({
    text: hostile,
    severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
    suppressed: fc.option(hostile, { nil: undefined }),
    related: fc.boolean(),
  })
  .map(({ text, severity, suppressed, related }) => ({
    issue: {
      rule: text.length % 2 === 0 ? 'dates.month' : 'house.own',
      family: 'dates',
      severity,
      document: 'f1',
      unit: text,
      segment: 's1',
      values: { text },
      ...(related ? { related: [{ unit: text, segment: 's1', start: 0, end: 1, text }] } : {}),
    },
    line: 1 + text.length,
    column: 1,
    fingerprint: 'f0',
    ...(suppressed === undefined ? {} : { suppressed }),
  }))

const reports: fc.Arbitrary<Report> = fc.record({
  files: fc.array(
    fc.record({
      file: hostile,
      locale: fc.constant('uk'),
      segments: fc.constant(1),
      familiesOff: fc.constant([]),
      issues: fc.array(reported, { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  errors: fc.array(
    fc.record({ file: hostile, code: fc.constant('empty'), message: hostile, line: fc.constantFrom(1, 7) }),
    { maxLength: 2 },
  ),
  unused: fc.constant([]),
})

/** Holds what is written of any report against a check of its form. */
async function always(form: MachineForm, holds: (written: string, report: Report) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(reports, async (report) => holds(await writeReport(form, report, words, tool), report)),
    { numRuns: 150 },
  )
}

function open(report: Report): readonly ReportedIssue[] {
  return report.files.flatMap(({ issues }) => issues).filter(({ suppressed }) => suppressed === undefined)
}

/** A validator of JSON that says what is wrong. */
function validatorOf(schema: object): (value: unknown) => void {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  const validate: ValidateFunction = ajv.compile(schema)
  return (value) => {
    validate(value)
    expect(validate.errors ?? []).toEqual([])
  }
}

describe('SARIF 2.1.0, by the schema of OASIS', () => {
  // The schema is of draft 4, whose few differences to later ones it does not use.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(new URL('sarif-2.1.0.json', schemas), 'utf8'))
  const valid = validatorOf(schema)

  it('is valid, whatever the texts', async () => {
    valid(JSON.parse(real.get('sarif') ?? ''))
    await always('sarif', (written) => valid(JSON.parse(written)))
  })

  it('refuses what is none', () => {
    expect(() => valid({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toThrow()
  })

  it('has what GitHub’s code scanning asks for', () => {
    const [run] = JSON.parse(real.get('sarif') ?? '').runs
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.invocations).toMatchObject([{ executionSuccessful: false }])
    for (const rule of run.tool.driver.rules) {
      for (const part of ['shortDescription', 'fullDescription', 'help']) expect(rule[part].text).toMatch(/\S/)
      expect(rule.helpUri).toBe(`urn:guillemet:rule:${rule.id}`)
      expect(rule.defaultConfiguration.level).toMatch(/^(?:error|warning|note)$/)
    }
    expect(run.results.length).toBeGreaterThan(2)
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      const { artifactLocation, region } = result.locations[0].physicalLocation
      expect(artifactLocation.uri).toBe('%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8%202026/bridge%20%231.uk.xlf')
      expect(region.startLine).toBeGreaterThan(1)
      expect(result.partialFingerprints['guillemet/v1']).toMatch(/^[0-9a-f]+$/)
    }
  })

  it('gives either all results of a run suppressions or none (§3.27.23)', async () => {
    const [run] = JSON.parse(real.get('sarif') ?? '').runs
    const lists: readonly (readonly unknown[])[] = run.results.map(
      (result: { suppressions: [] }) => result.suppressions,
    )
    expect(lists.map((list) => list.length).sort()).toEqual([...lists.slice(1).map(() => 0), 1])
    await always('sarif', (written, report) => {
      const results: readonly object[] = JSON.parse(written).runs[0].results
      expect(results.filter((result) => 'suppressions' in result).length).toBe(
        open(report).length === results.length ? 0 : results.length,
      )
    })
  })
})

describe('JUnit, by the schema of Jenkins', () => {
  const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(new URL('junit-4.xsd', schemas))))
  const valid = (written: string): void => schema.validate(XmlDocument.fromString(written))

  it('is valid, whatever the texts', async () => {
    valid(real.get('junit') ?? '')
    expect(real.get('junit')).toContain('<skipped>a reason ::error::x</skipped>')
    await always('junit', valid)
  })

  it('refuses what is none', () => {
    expect(() => valid('<testsuites><testsuite tests="1"/></testsuites>')).toThrow()
  })
})

describe('GitLab’s Code Quality, by the table of its documentation', () => {
  const valid = validatorOf({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      additionalProperties: false,
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', pattern: '^[0-9a-f]+$' },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          additionalProperties: false,
          properties: {
            path: { type: 'string', not: { pattern: '^\\./' } },
            lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
          },
        },
      },
    },
  })

  it('is valid and reads back, whatever the texts', async () => {
    valid(JSON.parse(real.get('gitlab') ?? ''))
    await always('gitlab', (written, report) => {
      const list: readonly { readonly fingerprint: string; readonly location: { readonly path: string } }[] =
        JSON.parse(written)
      valid(list)
      expect(list).toHaveLength(open(report).length + report.errors.length)
      expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(list.length)
      expect(list.slice(-report.errors.length || list.length).map(({ location }) => location.path)).toEqual(
        report.errors.map(({ file }) => file),
      )
    })
  })
})

describe('annotations of GitHub Actions', () => {
  /** A command as the runner reads it: `::name key=value,key=value::data`, escapes undone, `%25` last. */
  const read = (line: string): { readonly name: string; readonly properties: object; readonly data: string } => {
    const [, name = '', list = '', data = ''] = /^::(\w+) ([^:]*(?::[^:]+)*?)::(.*)$/.exec(line) ?? []
    const undo = (text: string): string => text.replace(/%0A/g, '\n').replace(/%0D/g, '\r')
    const properties = list.split(',').map((pair) => {
      const at = pair.indexOf('=')
      const value = undo(pair.slice(at + 1))
        .replace(/%3A/g, ':')
        .replace(/%2C/g, ',')
        .replace(/%25/g, '%')
      return [pair.slice(0, at), value]
    })
    return { name, properties: Object.fromEntries(properties), data: undo(data).replace(/%25/g, '%') }
  }

  /** As a person sees a text that a terminal would act on. */
  const visible = (text: string): string =>
    text.replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

  it('read back as what was found, whatever the texts', async () => {
    await always('github', (written, report) => {
      const lines = written.split('\n').slice(0, -1).map(read)
      const expected = [
        ...report.files.flatMap(({ file, issues }) =>
          issues
            .filter(({ suppressed }) => suppressed === undefined)
            .map(({ issue, line }) => ({ name: issue.severity, file, line: String(line), title: issue.rule })),
        ),
        ...report.errors.map(({ file, line, code }) => ({ name: 'error', file, line: String(line), title: code })),
      ]
      expect(
        lines.map(({ name, properties }) => {
          const { file, line, title } = properties as Readonly<Record<string, string>>
          return { name: name === 'notice' ? 'info' : name, file: visible(file ?? ''), line, title }
        }),
      ).toEqual(expected)
      for (const [index, { message }] of report.errors.entries())
        expect(visible(lines[lines.length - report.errors.length + index]?.data ?? '')).toBe(message)
    })
  })

  it('say of a real run what stands where', () => {
    const lines = (real.get('github') ?? '').trimEnd().split('\n').map(read)
    expect(lines.length).toBeGreaterThan(2)
    for (const { properties, data } of lines) {
      expect(properties).toMatchObject({ file: expect.stringMatching(/^(?:новини 2026\/bridge #1\.uk|broken)\.xlf$/) })
      expect(data).toMatch(/\S/)
    }
  })
})

describe('Checkstyle, as its readers take it', () => {
  const elements = (node: XmlElement): readonly XmlElement[] =>
    node.find('*').filter((child) => child instanceof XmlElement)
  const attributes = (node: XmlElement): Readonly<Record<string, string>> =>
    Object.fromEntries(node.attrs.map((attribute) => [attribute.name, attribute.value]))

  it('is files of errors with their places, whatever the texts', async () => {
    const valid = (written: string): number => {
      const { root } = XmlDocument.fromString(written)
      expect([root.name, Object.keys(attributes(root))]).toEqual(['checkstyle', ['version']])
      let errors = 0
      for (const file of elements(root)) {
        expect([file.name, Object.keys(attributes(file))]).toEqual(['file', ['name']])
        for (const error of elements(file)) {
          const { line, column, severity, message, source, ...rest } = attributes(error)
          expect([error.name, rest]).toEqual(['error', {}])
          expect(`${line} ${column} ${severity}`).toMatch(/^[1-9]\d* [1-9]\d* (?:ignore|info|warning|error)$/)
          expect(message).toMatch(/\S/)
          expect(source).toMatch(/^guillemet\.[\w.-]+$/)
          errors += 1
        }
      }
      return errors
    }
    expect(valid(real.get('checkstyle') ?? '')).toBeGreaterThan(2)
    await always('checkstyle', (written, report) => {
      expect(valid(written)).toBe(open(report).length + report.errors.length)
    })
  })
})
