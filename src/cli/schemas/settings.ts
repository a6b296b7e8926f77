import { anyOf, list, record, type Shape, text } from './shape.js'

/** `config --print --json`. */
export interface SettingsJson {
  readonly schema: 'guillemet.config/1'
  readonly settings: readonly SettingJson[]
}

/** One setting in force. */
export interface SettingJson {
  readonly key: string
  readonly value: unknown
  readonly from: string
}

/** `config --print --json`. */
export const settingsShape: Shape<SettingsJson> = record<SettingsJson>('Every setting in force.', {
  schema: text('The version of this shape.', ['guillemet.config/1']),
  settings: list(
    'A setting each.',
    record<SettingJson>('A setting.', {
      key: text('Its path, as paths.output.'),
      value: anyOf('Its value.', ['string', 'boolean', 'array']),
      from: text('FILE:LINE, or default.'),
    }),
  ),
})
