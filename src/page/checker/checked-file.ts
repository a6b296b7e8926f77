import { InputError } from '../../model/input-error.js'
import { checkXliff, remarksOf, reviewsOf } from '../../pipeline/check-xliff.js'
import { errorWords } from '../../report/error-words.js'
import type { FileError, ReportedIssue, ReviewArticle, Words } from '../../report/index.js'
import { annotateXliff, readXliff } from '../../xliff/index.js'
import { wordsIn } from './page-words.js'

/** A file that a reader gave to the page, and what came of it. */
export interface CheckedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly articles: readonly ReviewArticle[]
  readonly issues: readonly ReportedIssue[]
  /** Why it cannot be used. */
  readonly failure?: unknown
}

/** Checks a file; one that cannot be used says so. */
export function checkFile(name: string, bytes: Uint8Array): CheckedFile {
  try {
    const xliff = readXliff(bytes, { file: name })
    const issues = checkXliff(xliff)
    return { name, bytes, issues, articles: reviewsOf(xliff.documents, issues, name) }
  } catch (failure) {
    return { name, bytes, issues: [], articles: [], failure }
  }
}

/** Why a file cannot be used, in a reader's words, with line and column. */
export function errorOf({ name, failure }: CheckedFile, words: Words): FileError {
  if (!(failure instanceof InputError)) {
    const reason = failure instanceof Error ? failure.message : String(failure)
    return { file: name, code: 'bug', message: words('errors.bug', { reason }) }
  }
  const { code, line, column, values } = failure
  return {
    file: name,
    code,
    message: errorWords(code, values, words),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }
}

/** The file with what was found as notes, in the translation's language where the page speaks it. */
export async function annotated({ bytes, articles, issues }: CheckedFile): Promise<Uint8Array> {
  const words = await wordsIn(articles[0]?.targetLanguage ?? 'en')
  return annotateXliff(bytes, remarksOf(issues, words)).bytes
}
