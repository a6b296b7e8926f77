import type { BilingualDocument } from '../model/bilingual-document.js'
import type { Xliff } from './carrier.js'
import { patchXliff } from './patch-xliff.js'
import { writeXliff } from './write-xliff.js'

/** Writes a work file again with another state of its document: it is patched, so that nothing else in it changes; only where segments were cut anew it is written anew, in its own version. */
export function rewriteXliff({ carrier }: Xliff, before: BilingualDocument, after: BilingualDocument): Uint8Array {
  const ids = (document: BilingualDocument): string =>
    JSON.stringify(document.units.map((unit) => [unit.id, unit.parts.map((part) => [part.type, part.id ?? ''])]))
  if (ids(before) === ids(after)) return patchXliff(carrier, [after])
  const { version } = carrier.shape
  const known = version === '2.1' || version === '2.2' || version === '1.2' ? version : '2.0'
  return writeXliff([after], { version: known, carrier })
}
