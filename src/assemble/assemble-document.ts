import { type WrittenLanguage, writeDocument } from '../document/index.js'
import { directionOf, languageFor } from '../language/index.js'
import { type BilingualDocument, segmentsOf, type Unit, unitContent } from '../model/bilingual-document.js'
import type { Document } from '../model/document.js'
import type { Inline } from '../model/inline.js'
import { InputError, type InputErrorCode } from '../model/input-error.js'
import type { LanguageTag } from '../model/language-tag.js'
import { isTranslated } from '../model/translated.js'
import { alignPrevious } from './align-previous.js'
import { countCodes } from './content-key.js'
import { joinUnit } from './join-unit.js'
import { pairUnits } from './pair-units.js'

/** What to do about segments without a translation: refuse, let the source stand there, or take the paragraph from the older finished article. */
export type AssemblePolicy = 'block' | 'source' | 'previous'

/** How to assemble. */
export interface AssembleOptions {
  readonly policy: AssemblePolicy
  /** The older finished article, read as a document; for the policy `previous`. */
  readonly previous?: Document
  /** Encodes paragraphs too whose target equals their source. */
  readonly forceEncode?: boolean
  /** Names the target's language and direction in the document, where its format has a place for them. */
  readonly setLanguage?: boolean
  /** The source file's name, for errors. */
  readonly file?: string
}

/** The targets of a document by block, and what they lack. */
export interface AssembledTargets {
  readonly targets: readonly (readonly Inline[])[]
  /** Segments without a translation. */
  readonly untranslated: readonly { readonly unit: string; readonly segment: string }[]
  /** Units that are not wholly a translation, and what stands in its place. */
  readonly filled: readonly { readonly unit: string; readonly from: 'source' | 'previous' }[]
}

/** A finished article. */
export interface Assembly extends Omit<AssembledTargets, 'targets'> {
  readonly bytes: Uint8Array
}

/**
 * Puts the targets into the document in place of its paragraphs.
 *
 * @throws InputError `unit-doubled`, `unit-lost`, `unit-foreign`, `unit-changed`, `code-lost`, `code-foreign`, `untranslated`: each names all that is wrong, and nothing is written;
 * `structure-changed` and `not-encodable` as `writeDocument` does.
 */
export function assembleDocument(document: Document, bilingual: BilingualDocument, options: AssembleOptions): Assembly {
  const { targets, untranslated, filled } = assembleTargets(document, bilingual, options)
  const { targetLanguage } = bilingual
  const bytes = writeDocument(document, new Map(targets.entries()), {
    ...(options.setLanguage === true && targetLanguage !== undefined
      ? { language: writtenLanguage(targetLanguage) }
      : {}),
    ...(options.forceEncode === undefined ? {} : { forceEncode: options.forceEncode }),
    ...(options.file === undefined ? {} : { file: options.file }),
  })
  return { bytes, untranslated, filled }
}

function writtenLanguage(tag: LanguageTag): WrittenLanguage {
  return { tag, direction: directionOf(languageFor(tag).script) }
}

/** What `assembleDocument` would write, as inline content for each block in reading order. */
export function assembleTargets(
  document: Document,
  bilingual: BilingualDocument,
  options: AssembleOptions,
): AssembledTargets {
  const units = pairUnits(document, bilingual)
  const translated = new Set(units.flatMap(segmentsOf).filter(isTranslated))
  const joined = units.map((unit) =>
    joinUnit(unit, (segment) => (translated.has(segment) ? (segment.target ?? segment.source) : segment.source)),
  )
  checkCodes(units, joined)
  const untranslated = units.flatMap((unit) =>
    unit.translate
      ? segmentsOf(unit)
          .filter((segment) => !translated.has(segment))
          .map((segment) => ({ unit: unit.id, segment: segment.id }))
      : [],
  )
  if (options.policy === 'block' && untranslated.length > 0)
    throw new InputError('untranslated', {
      values: {
        segments: named(untranslated),
        count: untranslated.length,
      },
    })
  const missing = new Set(untranslated.map(({ unit }) => unit))
  const older =
    options.policy === 'previous' && options.previous !== undefined
      ? alignPrevious(
          units.map((unit, index) => (missing.has(unit.id) ? undefined : joined[index])),
          options.previous,
        )
      : []
  const filled: { unit: string; from: 'source' | 'previous' }[] = []
  const targets = units.map((unit, index) => {
    const target = joined[index] ?? unitContent(unit, 'source')
    if (!missing.has(unit.id)) return target
    const before = sameCodes(unit, older[index])
    filled.push({ unit: unit.id, from: before === undefined ? 'source' : 'previous' })
    return before ?? target
  })
  return { targets, untranslated, filled }
}

/** An older paragraph, if it has this unit's codes: their bytes come from the new source. */
function sameCodes(unit: Unit, older: readonly Inline[] | undefined): readonly Inline[] | undefined {
  if (older === undefined) return undefined
  const { lost, foreign } = compareCodes(unitContent(unit, 'source'), older)
  return lost.length + foreign.length === 0 ? older : undefined
}

function checkCodes(units: readonly Unit[], targets: readonly (readonly Inline[])[]): void {
  const faults = { 'code-lost': [] as string[], 'code-foreign': [] as string[] }
  for (const [index, unit] of units.entries()) {
    const { lost, foreign } = compareCodes(unitContent(unit, 'source'), targets[index] ?? [])
    if (lost.length > 0) faults['code-lost'].push(`${unit.id}: ${lost.join(' ')}`)
    if (foreign.length > 0) faults['code-foreign'].push(`${unit.id}: ${foreign.join(' ')}`)
  }
  const kinds: readonly (keyof typeof faults & InputErrorCode)[] = ['code-lost', 'code-foreign']
  const [first, second] = kinds.filter((kind) => faults[kind].length > 0)
  if (first === undefined) return
  throw new InputError(first, {
    values: {
      codes: faults[first].join(', '),
      ...(second === undefined ? {} : { foreign: faults[second].join(', ') }),
    },
  })
}

/** Ids of codes that the target lacks or that the source has not (or not as often). */
function compareCodes(
  source: readonly Inline[],
  target: readonly Inline[],
): { readonly lost: readonly string[]; readonly foreign: readonly string[] } {
  const inSource = countCodes(source)
  const inTarget = countCodes(target)
  const more = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly string[] =>
    [...one].filter(([key, count]) => count > (other.get(key) ?? 0)).map(([key]) => key.slice(3, -1))
  return { lost: more(inSource, inTarget), foreign: more(inTarget, inSource) }
}

/** So many segments are named in a message at most; a longer list nobody reads. */
const mostNamed = 10

function named(segments: readonly { readonly unit: string; readonly segment: string }[]): string {
  const some = segments.slice(0, mostNamed).map(({ unit, segment }) => `${unit}.${segment}`)
  return [...some, ...(segments.length > mostNamed ? ['…'] : [])].join(', ')
}
