import type { DocumentName, NameForm } from '../../check/index.js'
import { placeShape } from './places.js'
import { integer, list, record, type Shape, text } from './shape.js'

/** `names --json`. */
export interface NamesJson {
  readonly schema: 'guillemet.names/1'
  readonly files: readonly NamedFileJson[]
}

/** The names of one document. */
export interface NamedFileJson {
  readonly file: string
  readonly source: string
  readonly target: string
  readonly names: readonly NameJson[]
}

/** A name with its forms on both sides. */
export interface NameJson extends Omit<DocumentName, 'source' | 'target'> {
  readonly source: readonly FormJson[]
  readonly target: readonly FormJson[]
}

/** A form of a name, how often it stands there, and where. */
export interface FormJson extends NameForm {
  readonly count: number
}

const forms = list(
  'Its forms, the most frequent first.',
  record<FormJson>('A form of a name.', {
    text: text('As it is written.'),
    count: integer('How often.', 1),
    places: list('Where.', placeShape),
  }),
)

/** `names --json`. */
export const namesShape: Shape<NamesJson> = record<NamesJson>('The names of translations with all their forms.', {
  schema: text('The version of this shape.', ['guillemet.names/1']),
  files: list(
    'A document each.',
    record<NamedFileJson>('The names of a document.', {
      file: text('As the user named it.'),
      source: text('The source language (BCP 47).'),
      target: text('The target language (BCP 47).'),
      names: list(
        'The most frequent first.',
        record<NameJson>(
          'A name that both sides have.',
          {
            id: text("The name's id in this document."),
            place: text('What it is by CLDR, where it is a place.', ['territory', 'city']),
            segments: integer('Segments in which both sides have it.', 1),
            source: forms,
            target: forms,
          },
          ['place'],
        ),
      ),
    }),
  ),
})
