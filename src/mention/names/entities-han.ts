import { allMatches } from '../all-matches.js'
import type { TextIndex } from '../text-index.js'
import { alike } from './names-sound.js'
import { isForeignReading, skeleton } from './skeleton.js'

/** A stretch of Han characters that answers a name, and how well it sounds like it. */
export interface HanForm {
  readonly form: string
  readonly score: number
}

const runs = /[\p{Script=Han}·•・]+/gu
const longest = 7

/**
 * The characters that answer a name in texts that part no words: what sounds like it and stands where it stands.
 *
 * @param sounds skeletons of the name's forms
 * @param where indexes of the texts that the name should stand in
 * @param document all texts, and where what stands in them
 * @param readings names from elsewhere are written by the sound of Chinese characters (not in Japanese)
 */
export function findHanForm(
  sounds: readonly string[],
  where: readonly number[],
  document: { readonly texts: readonly string[]; readonly index: TextIndex },
  readings: boolean,
): HanForm | undefined {
  const { texts, index } = document
  let best: (HanForm & { readonly value: number }) | undefined
  for (const [form, seen] of stretches(sounds, where, texts)) {
    const coverage = seen.size / where.length
    if (coverage < 0.5) continue
    const score = Math.max(...sounds.map((sound) => alike(skeleton(form), sound, false)))
    const foreign = [...form].filter(isForeignReading).length / [...form].length
    const least =
      foreign >= (form.length <= 3 ? 1 : 0.75) && readings ? (seen.size >= 2 ? 0.66 : 0.76) : seen.size >= 2 ? 0.86 : 2
    if (score < least) continue
    const value = score + 0.15 * coverage + 0.05 * foreign
    if (best === undefined || value > best.value) best = { form, score, value }
  }
  if (best === undefined) return undefined
  const form = extend(best.form, where, texts)
  const own = new Set(where)
  let elsewhere = 0
  for (const at of index.with(form)) if (!own.has(at) && ++elsewhere > Math.max(1, where.length)) return undefined
  return { form, score: best.score }
}

/** Stretches of two to seven characters that begin like the name, with the texts they stand in. */
function stretches(
  sounds: readonly string[],
  where: readonly number[],
  texts: readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>()
  for (const index of where)
    for (const run of allMatches(runs, texts[index] ?? '')) {
      const signs = [...run[0]]
      for (let start = 0; start + 1 < signs.length; start++) {
        const first = signs[start] ?? ''
        if (!sounds.some((sound) => mayBegin(first, sound))) continue
        for (let length = 2; length <= longest && start + length <= signs.length; length++) {
          const form = signs.slice(start, start + length).join('')
          const seen = found.get(form)
          if (seen === undefined) found.set(form, new Set([index]))
          else seen.add(index)
        }
      }
    }
  return found
}

/** The longer stretch, where the same characters stand beside a form every time. */
function extend(form: string, where: readonly number[], texts: readonly string[]): string {
  let name = form
  for (const side of ['after', 'before'] as const)
    for (let round = 0; round < 3; round++) {
      const beside: string[] = []
      for (const index of where) {
        const text = texts[index] ?? ''
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
          beside.push(text.charAt(side === 'after' ? at + name.length : at - 1))
      }
      const sign = mostFrequent(beside)
      const count = beside.filter((other) => other === sign).length
      if (!/\p{Script=Han}/u.test(sign)) break
      const enough = isForeignReading(sign) && side === 'after' ? count >= 2 && count >= beside.length * 0.7 : false
      const always = side === 'before' && count >= 3 && count === beside.length
      if (!enough && !always) break
      name = side === 'after' ? name + sign : sign + name
    }
  return name
}

function mostFrequent(signs: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

const beginnings = new Map<string, boolean>()

/** Whether a character can begin what a sound begins with. */
function mayBegin(sign: string, sound: string): boolean {
  const first = skeleton(sign).charAt(0)
  const key = first + sound.charAt(0)
  const known = beginnings.get(key)
  if (known !== undefined) return known
  const may = first !== '' && alike(`${first}an`, `${sound.charAt(0)}an`, false) > 0.8
  beginnings.set(key, may)
  return may
}
