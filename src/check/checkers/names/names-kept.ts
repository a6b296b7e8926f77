import { keepsHan } from '../../../mention/names/entities-kept.js'
import { hanPeople } from '../../../mention/names/han-people.js'
import { foldHan } from '../../../mention/names/han-signs.js'
import type { Span } from '../../../model/span.js'
import type { CheckContext } from '../../context.js'
import type { PairedSegment } from './names-known.js'

/** A person's name in Chinese characters, and what stands for it with one or two others. */
export interface KeptSlip {
  readonly source: Span & { readonly name: string }
  readonly target: Span
  readonly text: string
}

/** A family name is two characters in most names of three and more. */
const family = 2
const han = /^\p{Script=Han}+$/u

/** Names of persons that both languages write in Chinese characters and of which the target has not all the same. */
export function* keptSlips({ source, target }: PairedSegment, context: CheckContext): Iterable<KeptSlip> {
  if (!keepsHan(context.source, context.target)) return
  const people = hanPeople(source.text, context.source)
  if (people.length === 0) return
  const [own, other] = [foldHan(source.text), foldHan(target.text)]
  const told = new Set<string>()
  for (const person of people) {
    const name = own.slice(person.start, person.end)
    if (other.includes(name) || told.has(name)) continue
    told.add(name)
    const { length } = name
    for (let start = 0; start + length <= other.length; start++) {
      const window = other.slice(start, start + length)
      const text = target.text.slice(start, start + length)
      if (!han.test(text) || own.includes(window)) continue
      const same = [...window].map((sign, at) => sign === name.charAt(at))
      const parted = /^[（(＝=]/u.test(target.text.slice(start + length))
      if (!isSlip(same, person.sure, parted)) continue
      yield { source: person, target: { start, end: start + length }, text }
      break
    }
  }
}

/** More than half of the name is there, the given name in part; or the family name, and what follows is set apart as a name is. */
function isSlip(same: readonly boolean[], sure: boolean, parted: boolean): boolean {
  const count = same.filter(Boolean).length
  if (sure && parted && same.slice(0, family).every(Boolean)) return true
  return count * 2 > same.length && same.slice(family).some(Boolean)
}
