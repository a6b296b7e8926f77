import type { Excerpt, Family, Severity } from '../../model/issue.js'
import type { CheckJson, CheckSummaryJson, FixJson, FixPartJson, IssueJson, SpanJson } from '../../report/json.js'
import type { FileError, ReportSummary } from '../../report/report.js'
import { excerptShape, fileErrorShape, spanFields } from './places.js'
import { anyOf, integer, list, map, nullable, record, type Shape, text } from './shape.js'

const families: readonly Family[] = [
  'names',
  'dates',
  'numbers',
  'quotes',
  'terms',
  'codes',
  'typography',
  'characters',
  'completeness',
  'structure',
  'security',
]
const severities: readonly Severity[] = ['error', 'warning', 'info']

const family = text('What it is about.', families)
const file = text('As the user named it.')

const fixPartFields = {
  unit: text("The unit's id."),
  segment: text("The segment's id."),
  ...spanFields,
  text: text('What is to stand there.'),
} as const

const spanJson = record<SpanJson>(
  "A stretch of a side's plain text.",
  {
    ...spanFields,
    text: text('What stands there.'),
    unit: text("The unit's id, where it is another than the finding's."),
    segment: text("The segment's id, where it or its unit is another than the finding's."),
  },
  ['unit', 'segment'],
)

const issue: Shape<IssueJson> = record<IssueJson>(
  'A finding.',
  {
    rule: text("The rule's id; guillemet explain RULE tells more."),
    family,
    severity: text('How much it matters.', severities),
    file,
    unit: text("The unit's id."),
    segment: text("The segment's id."),
    element: text('The raw id of the element in the file.'),
    line: integer('Where the target stands in the file, from 1.', 1),
    column: integer('From 1, in UTF-16 units.', 1),
    message: text("What is wrong, in the user's language."),
    advice: text("What to do, in the user's language; may be empty."),
    values: map(
      'What the message speaks of, as it was read.',
      anyOf<string | number>('A value.', ['string', 'number']),
    ),
    source: nullable('Where it stands in the source.', spanJson),
    target: nullable('Where it stands in the target.', spanJson),
    related: list<Excerpt>('Further places.', excerptShape),
    fix: nullable(
      'What would mend it safely.',
      record<FixJson>(
        'A change of the target.',
        {
          ...fixPartFields,
          also: list('What changes with it.', record<FixPartJson>('A further place.', fixPartFields)),
        },
        ['also'],
      ),
    ),
    fingerprint: text('Of its content, whatever line it moves to; for guillemet.suppressions.json.'),
    suppressed: text('Why it is left out.'),
  },
  ['element', 'suppressed'],
)

const counts = {
  files: integer('Files that were read.'),
  segments: integer('Segments in them.'),
  errors: integer('Open findings that are errors.'),
  warnings: integer('Open findings that are warnings.'),
  infos: integer('Open findings that are information.'),
  suppressed: integer('Findings that are left out.'),
  unusable: integer('Files that could not be used.'),
} as const

/** `check --format json`. */
export const checkShape: Shape<CheckJson> = record<CheckJson>('What check found.', {
  schema: text('The version of this shape.', ['guillemet.check/1']),
  issues: list('The findings, file by file.', issue),
  errors: list('Files that could not be used.', fileErrorShape),
  summary: record<CheckSummaryJson>('Counts.', {
    ...counts,
    familiesOff: list(
      'Files that do not read as prose, and what was not checked in them.',
      record<CheckSummaryJson['familiesOff'][number]>('A file.', {
        file,
        families: list('What was left out.', family),
      }),
    ),
    unusedSuppressions: list(
      'Suppressions that suppressed nothing, though every file was looked at.',
      record<CheckSummaryJson['unusedSuppressions'][number]>('A suppression.', {
        fingerprint: text('Its fingerprint.'),
        rule: text("The rule's id."),
        reason: text('Why the finding was to stand.'),
      }),
    ),
  }),
})

/** What a line of `check --format jsonl` may be. */
export const checkLineShapes: readonly Shape<object>[] = [
  issue,
  record<{ readonly error: FileError }>('After the findings: a file that could not be used.', {
    error: fileErrorShape,
  }),
  record<{ readonly summary: ReportSummary }>('The last line.', { summary: record<ReportSummary>('Counts.', counts) }),
]
