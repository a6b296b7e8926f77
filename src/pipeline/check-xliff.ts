import { type CheckOptions, checkDocument, rules } from '../check/index.js'
import type { BilingualDocument } from '../model/bilingual-document.js'
import { fingerprintOf, issueText, type ReportedIssue, type ReviewArticle, type Words } from '../report/index.js'
import { locate, type Remark, type Xliff } from '../xliff/index.js'
import { reviewOf } from './review/review-of.js'

/** Checks an XLIFF: what is found in its documents, each finding with its place in the file. */
export function checkXliff(
  { documents, carrier }: Xliff,
  optionsFor: (document: BilingualDocument) => CheckOptions = () => ({}),
): readonly ReportedIssue[] {
  return documents.flatMap((document) => {
    const hash = fingerprintOf(document)
    return checkDocument(document, optionsFor(document)).map((issue): ReportedIssue => {
      const { unit, segment } = issue
      const side = issue.target === undefined ? 'source' : 'target'
      const place = locate(carrier, { document: document.id, unit, segment, side }) ?? { line: 1, column: 1 }
      return { issue, ...place, fingerprint: hash(issue) }
    })
  })
}

/** A file's documents as a page shows them, with what was found in each. */
export function reviewsOf(
  documents: readonly BilingualDocument[],
  issues: readonly ReportedIssue[],
  file: string,
): readonly ReviewArticle[] {
  return documents.map((document) => {
    const own = issues.filter(({ issue }) => issue.document === document.id)
    return reviewOf(document, own, documents.length === 1 ? file : `${file}: ${document.original ?? document.id}`)
  })
}

/** What is to be said in the file itself: errors and warnings that are open, in the words of the translator's language. */
export function remarksOf(issues: readonly ReportedIssue[], words: Words): readonly Remark[] {
  return issues
    .filter(({ issue, suppressed }) => suppressed === undefined && issue.severity !== 'info')
    .map(({ issue }) => {
      const { document, unit, segment, rule, severity } = issue
      return {
        document,
        unit,
        segment,
        rule,
        its: rules.get(rule)?.its ?? 'other',
        severity,
        side: issue.target === undefined ? 'source' : 'target',
        text: words('notes.finding', {
          severity: words(`report.severity.${severity}`),
          message: issueText(issue, words),
          rule,
        }),
      }
    })
}
