import type { StringValue } from './read-strings.js'

/** Properties whose strings name something to a program, whatever they look like. */
const names: ReadonlySet<string> = new Set(['$schema', 'id', '_id', 'uuid', 'guid', 'slug', 'href', 'src', 'nodeType'])

/** Properties of an export whose strings are a program's where they look like its words: one word in small letters, a language. */
const choices: ReadonlySet<string> = new Set(
  `type _type kind status state format template layout icon color colour locale lang language alignment align position
  variant theme target rel method allow comment_status ping_status visibility encoding role`.split(/\s+/),
)

/** Those that hold names of style sheets. */
const classes: ReadonlySet<string> = new Set(['class', 'className', 'class_list', 'classes'])

/** What describes an entry to its system: Contentful's `sys`, WordPress's `_links`. */
const systems: ReadonlySet<string> = new Set(['sys', '_links'])

const choice = /^(?:[a-z][a-z\d]{0,40}(?:[-_.:][a-z\d]{1,40}){0,20}|[a-z]{2,3}[-_][A-Z]{2}|[A-Z]{3,7})$/

/** What a database names its entries with: a catalogue of messages has none. */
const entries = /"(?:_?id|uuid|guid|slug|sys|_links|nodeType|\$schema)"\s{0,20}:\s{0,20}(?:\d|\{|"[^\s"]{0,200}[\d-])/

/** Whether a file is an export of a database rather than a catalogue of messages, where `"status": "status"` is text. */
export function isExport(file: string): boolean {
  return entries.test(file)
}

/** A date and time (ISO 8601), a file's path or name, an address, a UUID, a type of content (RFC 6838), a colour. */
const data = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}T[\d:.]{4,20}(?:Z|[+-]\d{2}:?\d{2})?`,
    String.raw`(?:[\w.@-]{0,80}\/){1,20}[\w.@-]{1,80}\.\w{1,5}`,
    String.raw`[\w.@-]{1,120}\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|mp[34]|webm|css|m?js|json|html?)`,
    String.raw`(?:https?|mailto|tel|data):\S{1,9999}`,
    String.raw`[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}`,
    String.raw`(?:image|text|audio|video|application|font|multipart)\/[\w.+-]{1,80}`,
    String.raw`#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})`,
  ]
    .map((each) => `^${each}$`)
    .join('|'),
  'i',
)

/** A language tag as a property: what it stands under says what its string is. */
const locale = /^[a-z]{2,3}(?:[-_][A-Z]{2}|[-_][A-Z][a-z]{3})?$/

/** Whether a string is for a program and not for a reader. */
export function isData({ path }: StringValue, value: string, exported: boolean): boolean {
  if (!/[\p{L}\p{N}]/u.test(value) || data.test(value)) return true
  if (exported && path.some((name) => systems.has(name))) return true
  const own = path.at(-1) ?? ''
  const key = locale.test(own) && !choices.has(own) && !names.has(own) ? (path.at(-2) ?? own) : own
  if (names.has(key)) return !/\s/.test(value)
  return exported && (classes.has(key) || (choices.has(key) && choice.test(value)))
}
