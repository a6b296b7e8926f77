import type { NounPhrase } from './noun-phrase.js'
import type { Token } from './tokens.js'

/** The rule that told who speaks. */
export type SpeakerRule =
  | 'subject-verb'
  | 'verb-subject'
  | 'relative'
  | 'shared-subject'
  | 'source'
  | 'colon'
  | 'signature'
  | 'around'
  | 'final-clause'
  | 'dropped-subject'
  | 'marked-subject'
  | 'continued'
  | 'same-sentence'
  | 'reported-sentence'
  | 'incise'

/** What the words on one side of a quotation say of who speaks. */
export interface Attribution {
  readonly rule: SpeakerRule
  /** Nothing where the verb has no subject of its own. */
  readonly subject?: NounPhrase | undefined
  readonly verb?: Token
  /** The attribution stands right beside the quotation; otherwise the quotation is a part of what is reported. */
  readonly beside: boolean
  /** Only a colon brings it beside the quotation: the verb is a judgement, unknown, or not right before it. */
  readonly weak?: boolean
  /** The verb judges what stands between it and the quotation (`назвал план «безумным»`). */
  readonly judged?: boolean
  /** The subject is one word that begins its sentence: a name only if the text before has it as one. */
  readonly bare?: boolean
}
