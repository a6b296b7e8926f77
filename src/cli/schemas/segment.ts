import type { Span } from '../../model/span.js'
import type {
  ArticleDecision,
  ArticleQuote,
  ArticleSegment,
  ArticleSpeaker,
  ArticleText,
  SegmentedArticle,
} from '../../pipeline/index.js'
import { spanFields, spanShape } from './places.js'
import { flag, integer, list, record, type Shape, text } from './shape.js'

/** One file of `segment --json`. */
export interface SegmentJson extends SegmentedArticle {
  readonly file: string
}

const textFields = { ...spanFields, text: text('What stands there.') } as const
const textShape = record<ArticleText>('A stretch of the file with its text.', textFields)

const speaker = record<ArticleSpeaker>(
  'Who said it, where the text tells.',
  { ...textFields, verb: textShape, refersTo: textShape, rule: text('The rule that told (--explain).') },
  ['verb', 'refersTo', 'rule'],
)

const segment = record<ArticleSegment>(
  'A segment.',
  {
    id: text('s1, s2, … in the order of the file.'),
    text: text('What a reader sees.'),
    ...spanFields,
    unit: text('The id of its unit in the XLIFF; empty for an ornament that no unit holds.'),
    quotes: list(
      'The quotations that it touches.',
      record<ArticleSegment['quotes'][number]>('A quotation.', {
        id: text("The quotation's id."),
        part: text('What the segment holds of it.', ['whole', 'begin', 'middle', 'end']),
      }),
    ),
    inner: list<Span>('Where the pieces of the text stand, if they are not all between start and end.', spanShape),
  },
  ['inner'],
)

const quote = record<ArticleQuote>(
  'A quotation, its marks included.',
  {
    id: text('q1, q2, … in the order of the file.'),
    ...spanFields,
    level: integer('How deep it stands in others, from 1.', 1),
    kind: text("Someone's words, a title or name, a block, a spoken line after a dash.", [
      'speech',
      'title',
      'block',
      'dash',
    ]),
    open: text('The opening mark.'),
    close: text('The closing mark; empty where it is never closed.'),
    reopen: list('Where marks re-open it (UTF-16 offsets).', integer('An offset.')),
    segments: list('The ids of the segments that it touches.', text("A segment's id.")),
    speaker,
  },
  ['speaker'],
)

const decision = record<ArticleDecision>(
  'Why a place is the end of a sentence or is not, or what a mark does.',
  {
    offset: integer('Where (UTF-16 offset).'),
    reason: text('The rule that decided.'),
    ends: flag('Whether a sentence ends there.'),
    mark: text('The mark.'),
    role: text('What the mark does.'),
    rule: text("The user's own rule that decided, as the place in its file."),
  },
  ['ends', 'mark', 'role', 'rule'],
)

/** `segment --json`. */
export const segmentShape: Shape<SegmentJson> = record<SegmentJson>(
  'The segments and quotations of a file; offsets are UTF-16 into its text.',
  {
    file: text('As the user named it.'),
    locale: text("The text's language (BCP 47)."),
    segments: list('In the order of the file.', segment),
    quotes: list('In the order of the file.', quote),
    decisions: list('Why it was cut so (--explain).', decision),
  },
  ['decisions'],
)
