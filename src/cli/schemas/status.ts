import type { FileError } from '../../report/report.js'
import type { ArticleStatus } from '../status-of.js'
import { fileErrorShape } from './places.js'
import { integer, list, record, type Shape, text } from './shape.js'

/** `status --json`. */
export interface StatusJson {
  readonly schema: 'guillemet.status/1'
  readonly articles: readonly ArticleStatus[]
  readonly errors?: readonly FileError[]
}

/** `status --json`. */
export const statusShape: Shape<StatusJson> = record<StatusJson>(
  'How far each article is in each language.',
  {
    schema: text('The version of this shape.', ['guillemet.status/1']),
    articles: list(
      'An article and a language each.',
      record<ArticleStatus>(
        'How far an article is in a language.',
        {
          source: text("The article's file."),
          locale: text('The target language (BCP 47).'),
          segments: integer('Segments to translate.'),
          translated: integer('Of them: translated.'),
          changed: integer('Of them: without a translation, though an older wording had one.'),
          untranslated: integer('Of them: without a translation and never had one.'),
          reviewed: integer('Of them: in the state reviewed.'),
          final: integer('Of them: in the state final.'),
          quotes: integer('Quotations in the source.'),
          quotesKept: integer('Of them: translated, and no finding is about them.'),
          names: integer('Different names in the source.'),
          dates: integer('Dates in the source.'),
          errors: integer('Findings that are errors.'),
          warnings: integer('Findings that are warnings.'),
          output: text('The finished article, where there is one.'),
        },
        ['output'],
      ),
    ),
    errors: list('Files that could not be used.', fileErrorShape),
  },
  ['errors'],
)
