import { allMatches } from '../all-matches.js'
import type { TextIndex } from '../text-index.js'
import type { HanForm } from './entities-han.js'
import { alike } from './names-sound.js'
import { skeleton } from './skeleton.js'

const runs = /[\p{Script=Thai}]+/gu
/** A syllable begins with a vowel that is written before its consonant, or with a consonant that has none before it. */
const beginning = /[เแโใไ][ก-ฮ]|(?<![เแโใไ])[ก-ฮ]/gu
/** What stands over, under or behind a consonant and belongs to it. */
const joined = /^[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/u
const shortest = 4
const longest = 16
/** How alike a stretch must sound that stands in several texts of the name, and in one. */
const least = { again: 0.74, once: 0.86 }

/**
 * The stretch of Thai letters that answers a name in texts that part no words: what sounds like it and stands where it
 * stands, and seldom elsewhere.
 *
 * @param sounds skeletons of the name's forms
 * @param where indexes of the texts that the name should stand in
 */
export function findThaiForm(
  sounds: readonly string[],
  where: readonly number[],
  { texts, index }: { readonly texts: readonly string[]; readonly index: TextIndex },
): HanForm | undefined {
  let best: (HanForm & { readonly value: number }) | undefined
  for (const [form, seen] of stretches(sounds, where, texts)) {
    if (seen.size * 2 < where.length) continue
    const score = Math.max(...sounds.map((sound) => alike(skeleton(form), sound, false)))
    if (score < (seen.size >= 2 ? least.again : least.once)) continue
    const value = score + 0.15 * (seen.size / where.length)
    if (best === undefined || value > best.value) best = { form, score, value }
  }
  if (best === undefined) return undefined
  const own = new Set(where)
  let elsewhere = 0
  for (const at of index.with(best.form)) if (!own.has(at) && ++elsewhere > Math.max(1, where.length)) return undefined
  return { form: best.form, score: best.score }
}

/** Stretches of whole syllables that begin like the name, with the texts they stand in. */
function stretches(
  sounds: readonly string[],
  where: readonly number[],
  texts: readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const first = new Set(sounds.map((sound) => sound.charAt(0)))
  const found = new Map<string, Set<number>>()
  for (const index of where)
    for (const { 0: run } of allMatches(runs, texts[index] ?? ''))
      for (const { 0: syllable, index: start } of allMatches(beginning, run)) {
        if (![...first].some((sound) => mayBegin(syllable, sound))) continue
        for (let end = start + shortest; end <= Math.min(run.length, start + longest); end++) {
          if (joined.test(run.charAt(end))) continue
          const form = run.slice(start, end)
          found.set(form, (found.get(form) ?? new Set()).add(index))
        }
      }
  return found
}

/** Whether a syllable can begin what a sound begins with. */
function mayBegin(syllable: string, sound: string): boolean {
  const first = skeleton(syllable).charAt(0)
  return first !== '' && alike(`${first}an`, `${sound}an`, false) > 0.8
}
