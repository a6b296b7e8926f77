import type { NameGroup } from './names.js'
import { alike } from './names-sound.js'
import { isForeignReading, skeleton } from './skeleton.js'

/** A stretch of Han characters that answers a name, and how well it sounds like it. */
export interface HanForm {
  readonly form: string
  readonly score: number
}

const runs = /[\p{Script=Han}·•・]+/gu
const longest = 7
/** So alike must a name be that is mentioned once. */
const accepted = 0.78

/**
 * The characters that answer a name in texts that part no words: what sounds like it and stands where it stands.
 *
 * @param sounds skeletons of the name's forms
 * @param where indexes of the texts that the name should stand in
 */
export function findHanForm(
  sounds: readonly string[],
  where: readonly number[],
  texts: readonly string[],
): HanForm | undefined {
  const stretches = new Map<string, Set<number>>()
  for (const index of where)
    for (const run of (texts[index] ?? '').matchAll(runs)) {
      const signs = [...run[0]]
      for (let start = 0; start < signs.length; start++) {
        const begins = sounds.some((sound) => mayBegin(signs[start] ?? '', sound))
        for (let length = 2; length <= longest && start + length <= signs.length; length++) {
          if (!begins && where.length < 3) break
          const form = signs.slice(start, start + length).join('')
          const seen = stretches.get(form)
          if (seen === undefined) stretches.set(form, new Set([index]))
          else seen.add(index)
        }
      }
    }
  let best: (HanForm & { readonly value: number }) | undefined
  for (const [form, seen] of stretches) {
    const coverage = seen.size / where.length
    if (coverage < 0.5) continue
    const soundsRight = sounds.some((sound) => mayBegin(form.charAt(0), sound))
    if (!soundsRight && coverage < 0.85) continue
    const score = Math.max(...sounds.map((sound) => alike(skeleton(form), sound)))
    const foreign = [...form].filter(isForeignReading).length / form.length
    const value = score + 0.15 * coverage + 0.05 * foreign + 0.005 * form.length
    if (score < (where.length >= 2 && coverage >= 0.75 ? 0.66 : accepted)) continue
    if (best === undefined || value > best.value) best = { form, score, value }
  }
  if (best === undefined) return undefined
  const { form, score } = best
  const elsewhere = texts.filter((text, index) => text.includes(form) && !where.includes(index)).length
  return elsewhere > Math.max(1, where.length) ? undefined : { form, score }
}

/** Whether a character can begin what a sound begins with. */
function mayBegin(sign: string, sound: string): boolean {
  const first = skeleton(sign).charAt(0)
  return first !== '' && sound !== '' && alike(`${first}an`, `${sound.charAt(0)}an`) > 0.8
}

/** The texts that a group's mentions stand in. */
export function textsOf(group: NameGroup): readonly number[] {
  return [...group.mentions.keys()]
}
