/** A stretch of one text: UTF-16 offsets, end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of one segment's plain text (see `plainText`): how everything but `Document` says where something is. */
export interface Place extends Span {
  readonly unit: string
  readonly segment: string
}

/** Which of a segment's two texts is meant. */
export type Side = 'source' | 'target'
