import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/model/issue.js'
import { type MachineForm, machineForms, type Report, type Words, writeReport } from '../../src/report/index.js'
import { attributeOf, childElements, parseXmlText, type XmlElement } from '../../src/xml/index.js'

const words: Words = (key, values = {}) => (key === 'rules.dates.month.message' ? `${values['source']}!` : key)
const tool = {
  version: '1.2.3',
  rules: new Map([['dates.month', { severity: 'error', its: 'mistranslation', mqm: 'accuracy' } as const]]),
}

const issue = (source: string, severity: Issue['severity'] = 'error'): Issue => ({
  rule: 'dates.month',
  family: 'dates',
  severity,
  document: 'f1',
  unit: 'u1',
  segment: 's1',
  related: [{ unit: 'u2', segment: 's1', start: 0, end: 1, text: source }],
  values: { source },
})
const reportOf = (text: string, file = 'a b/c.uk.xlf'): Report => ({
  files: [
    {
      file,
      locale: 'uk',
      segments: 3,
      familiesOff: [],
      issues: [
        { issue: issue(text), line: 12, column: 5, fingerprint: 'f0' },
        { issue: issue(text, 'info'), line: 13, column: 1, fingerprint: 'f0' },
        { issue: issue(text, 'warning'), line: 14, column: 1, fingerprint: 'f1', suppressed: text },
      ],
    },
    { file: 'clean.xlf', locale: 'uk', segments: 1, familiesOff: [], issues: [] },
  ],
  errors: [{ file, line: 2, column: 3, code: 'empty', message: text }],
  unused: [],
})
const write = async (form: MachineForm, text = 'Sept, 100 %: x'): Promise<string> =>
  await writeReport(form, reportOf(text), words, tool)

/** Every text of a JSON document. */
function stringsIn(json: string): readonly string[] {
  const strings: string[] = []
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string') strings.push(value)
    return value
  })
  return strings
}
const xml = (text: string): XmlElement => parseXmlText(text).root

describe('SARIF', () => {
  it('has rules, places, fingerprints, suppressions and notifications', async () => {
    const log: unknown = JSON.parse(await write('sarif'))
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'guillemet',
              version: '1.2.3',
              rules: [
                {
                  id: 'dates.month',
                  helpUri: 'urn:guillemet:rule:dates.month',
                  defaultConfiguration: { level: 'error' },
                },
              ],
            },
          },
          invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: 'empty' } }] }],
          results: [
            {
              ruleId: 'dates.month',
              ruleIndex: 0,
              level: 'error',
              message: { text: 'Sept, 100 %: x!' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'a%20b/c.uk.xlf' },
                    region: { startLine: 12, startColumn: 5 },
                  },
                },
              ],
              partialFingerprints: { 'guillemet/v1': 'f0' },
            },
            { level: 'note' },
            { level: 'warning', suppressions: [{ kind: 'external', justification: 'Sept, 100 %: x' }] },
          ],
        },
      ],
    })
  })
})

describe('GitLab’s Code Quality', () => {
  it('lists what is open, each fingerprint once', async () => {
    const found: unknown = JSON.parse(await write('gitlab'))
    expect(found).toMatchObject([
      { check_name: 'dates.month', severity: 'major', location: { path: 'a b/c.uk.xlf', lines: { begin: 12 } } },
      { check_name: 'dates.month', severity: 'info' },
      { check_name: 'empty', severity: 'blocker', location: { lines: { begin: 2 } } },
    ])
    expect(new Set(JSON.stringify(found).match(/"fingerprint":"\w+"/g)).size).toBe(3)
  })
})

describe('annotations of GitHub Actions', () => {
  it('are commands, escaped as the runner reads them', async () => {
    expect(await write('github')).toBe(
      [
        '::error file=a b/c.uk.xlf,line=12,col=5,title=dates.month::Sept, 100 %25: x!\n',
        '::notice file=a b/c.uk.xlf,line=13,col=1,title=dates.month::Sept, 100 %25: x!\n',
        '::error file=a b/c.uk.xlf,line=2,col=3,title=empty::Sept, 100 %25: x\n',
      ].join(''),
    )
    expect(await writeReport('github', reportOf('x', 'a:b,c.xlf'), words, tool)).toContain('file=a%3Ab%2Cc.xlf,')
  })
})

describe('JUnit and Checkstyle', () => {
  it('JUnit counts what it lists', async () => {
    const root = xml(await write('junit'))
    expect(root.attributes.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'name=guillemet',
      'tests=5',
      'failures=1',
      'errors=1',
    ])
    const cases = childElements(root).flatMap((suite) => childElements(suite))
    expect(
      cases.map((each) =>
        childElements(each)
          .map(({ name }) => name)
          .join(),
      ),
    ).toEqual(['failure', '', 'skipped', '', 'error'])
  })

  it('Checkstyle lists what is open by file', async () => {
    const files = childElements(xml(await write('checkstyle')))
    expect(
      files.map((file) => [
        attributeOf(file, 'name'),
        childElements(file).map((each) => attributeOf(each, 'severity')),
      ]),
    ).toEqual([
      ['a b/c.uk.xlf', ['error', 'info']],
      ['clean.xlf', []],
      ['a b/c.uk.xlf', ['error']],
    ])
  })
})

describe('a text from a file', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom(
          '::error::x',
          '\n::set-env name=a::b',
          '##[command]x',
          '##vso[task]',
          '##teamcity[x]',
          '\u001B[31m',
          '\u202E',
          '<script>',
          ']]>',
          '"',
          '%0A',
          '\r\n',
          '\uFEFF',
          '\uD800',
          '\uDC00x',
          '\uFDD1',
        ),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''))

  it.each(machineForms.filter((form) => form !== 'github'))(
    'acts on nothing in %s, which still parses',
    async (form) => {
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          const written = await write(form, text)
          expect(written).not.toMatch(/^\s*(?:::|##)|##(?:\[|vso\[|teamcity\[)/m)
          expect(written).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
          if (form === 'junit' || form === 'checkstyle') expect(xml(written).name).not.toBe('')
          else
            expect(stringsIn(form === 'jsonl' ? `[${written.trim().replaceAll('\n', ',')}]` : written)).toContain(
              `${text}!`,
            )
        }),
        { numRuns: 100 },
      )
    },
  )

  it.each(machineForms)('of a megabyte goes through %s', async (form) => {
    const text = '::error::x ##[y] ]]> "\uD800\n\u202E'.repeat(30_000)
    const written = await write(form, text)
    expect(written.length).toBeGreaterThan(text.length)
    expect(written.replace(/^::(?:error|notice) .*$/gm, '')).not.toMatch(/^\s*::|##\[|\u202E/m)
  })

  it('makes no command of its own on GitHub', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const lines = (await write('github', text)).trimEnd().split('\n')
        expect(lines).toHaveLength(3)
        for (const line of lines) expect(line).toMatch(/^::(?:error|notice) file=[^:]*,title=[^:]*::(?!.*##\[)/s)
      }),
      { numRuns: 100 },
    )
  })
})
