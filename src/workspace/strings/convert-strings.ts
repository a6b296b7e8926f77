import { InputError } from '../../model/input-error.js'
import type { XmlLimits } from '../../xml/index.js'
import { placeOf } from '../read-json.js'
import { readPath, writePath } from './catalogue-path.js'
import { type FlatUnit, lossError, readFlatXliff, writeFlatXliff } from './flat-xliff.js'
import { lossOfId, lossOfText } from './losses.js'
import { patchCatalogue } from './patch-catalogue.js'
import { type CatalogueUnit, unitsFor } from './plural-keys.js'
import { type Catalogue, readCatalogue } from './read-catalogue.js'

/** Between which catalogues and languages. */
export interface ExportStrings {
  readonly source: Catalogue
  /** What is translated already. */
  readonly target?: Catalogue
  readonly sourceLanguage: string
  readonly targetLanguage: string
  /** The source catalogue's path as the file names it. */
  readonly original: string
  /** A note for the translator: what the key, the plural form and the context are. */
  readonly noteOf: (unit: CatalogueUnit) => string | undefined
}

/** An XLIFF of a catalogue. */
export interface ExportedStrings {
  readonly bytes: Uint8Array
  readonly units: number
  readonly translated: number
}

/**
 * Writes an i18next catalogue, and what is translated of it, as an XLIFF for a translator.
 *
 * @throws InputError `strings-lossy` with the place in the catalogue of what npm xliff would lose, `empty`
 */
export async function exportStrings(options: ExportStrings): Promise<ExportedStrings> {
  const { source, target, sourceLanguage, targetLanguage, original, noteOf } = options
  const units = unitsFor(source, target, { source: sourceLanguage, target: targetLanguage })
  if (units.length === 0) throw new InputError('empty', { file: source.file })
  for (const unit of units) refuseLoss(unit, source, target)
  const flat = units.map((unit): FlatUnit => {
    const note = noteOf(unit)
    return {
      id: writePath(unit.path),
      source: unit.source,
      ...(unit.target === undefined ? {} : { target: unit.target }),
      ...(note === undefined ? {} : { note }),
    }
  })
  const catalogue = formOf(units, target ?? source, target)
  const bytes = await writeFlatXliff(
    { sourceLanguage, targetLanguage, units: flat, ...(catalogue === undefined ? {} : { catalogue }) },
    original,
  )
  const translated = units.filter((unit) => unit.target !== undefined).length
  return { bytes, units: units.length, translated }
}

/** A catalogue without texts: two spaces a level, a line end at the end. */
const emptyCatalogue = '{\n  }\n'

/**
 * What the translated catalogue is to be made over, where it is not the usual: an empty one with the indentation and line ends of
 * `model`, or where its texts alone do not give it back (keys of its own, another order, numbers, escapes) the catalogue itself.
 */
function formOf(units: readonly CatalogueUnit[], model: Catalogue, target: Catalogue | undefined): string | undefined {
  const [, lineEnd = '', step = ''] = /^\{(\r\n|\n|\r)([\t ]+)/.exec(model.source) ?? []
  const empty = `{${lineEnd}${step}}${/\}(\s*)$/.exec(model.source)?.[1] ?? ''}`
  const texts = units.flatMap(({ path, target: text }) => (text === undefined ? [] : [{ path, text }]))
  const enough = target === undefined || patchCatalogue(empty, texts) === target.source
  const form = (model.bom ? '\uFEFF' : '') + (enough ? empty : model.source)
  return form === emptyCatalogue ? undefined : form
}

function refuseLoss(unit: CatalogueUnit, source: Catalogue, target: Catalogue | undefined): void {
  const key = writePath(unit.path)
  const loss = lossOfId(key) ?? lossOfText(unit.source)
  if (loss !== undefined) throw lossError(loss, key, { file: source.file, ...placeOf(source.source, unit.offset) })
  const ofTarget = unit.target === undefined ? undefined : lossOfText(unit.target)
  if (ofTarget === undefined || target === undefined) return
  const offset = target.texts.find(({ path }) => writePath(path) === key)?.offset ?? 0
  throw lossError(ofTarget, key, { file: target.file, ...placeOf(target.source, offset) })
}

/** A catalogue made from an XLIFF that came back. */
export interface ImportedStrings {
  readonly bytes: Uint8Array
  readonly units: number
  readonly translated: number
}

/**
 * Makes the translated catalogue out of an XLIFF: over the catalogue that is there, else over the one that the XLIFF remembers,
 * else anew. Texts without a translation stay as they are there, or are left out, so that i18next falls back to the source.
 *
 * @param existing the catalogue's bytes, where there is one
 * @throws InputError `strings-lossy`, `strings-path` where a key of the XLIFF cannot stand in the catalogue, and as `readXliff` does
 */
export async function importStrings(
  xliff: Uint8Array,
  existing: { readonly bytes: Uint8Array; readonly file: string } | undefined,
  options: { readonly file?: string; readonly limits?: Partial<XmlLimits> } = {},
): Promise<ImportedStrings> {
  const { units, catalogue } = await readFlatXliff(xliff, options)
  const base =
    existing === undefined
      ? readCatalogue(new TextEncoder().encode(catalogue ?? emptyCatalogue), options.file ?? '')
      : readCatalogue(existing.bytes, existing.file)
  const translated = units.flatMap(({ id, target }) =>
    target === undefined ? [] : [{ path: readPath(id), text: target }],
  )
  const json = patchCatalogue(base.source, translated)
  refuseUnlessThere(json, translated, options.file)
  const whole = (base.bom ? '\uFEFF' : '') + json.replace(/^\{\s+\}/, '{}')
  const bytes = new TextEncoder().encode(whole)
  return { bytes, units: units.length, translated: translated.length }
}

/** Two keys may want one place, as `a` and `a.b` do. */
function refuseUnlessThere(
  json: string,
  wanted: readonly { readonly path: CatalogueUnit['path']; readonly text: string }[],
  file: string | undefined,
): void {
  const { texts } = readCatalogue(new TextEncoder().encode(json), file ?? '')
  const there = new Map(texts.map(({ path, text }) => [writePath(path), text]))
  for (const { path, text } of wanted)
    if (there.get(writePath(path)) !== text)
      throw new InputError('strings-path', {
        ...(file === undefined ? {} : { file }),
        values: { key: writePath(path) },
      })
}
