import { commonWordsOf, type Language } from '../../language/index.js'
import { allMatches } from '../all-matches.js'
import { type Learned, sourceForms } from './entities-learned.js'
import type { NameGroup } from './names.js'

const runs = /[\p{Script=Han}々ヶケ]{2,}/gu
const longest = 4
/** In so many texts a name must stand on both sides, and in which share of those that have it on either. */
const leastTexts = 3
const leastShare = 0.75

/**
 * Names whose sound their characters do not tell (Japanese): the characters that stand in a source without spaces where a
 * name of the target stands, and hardly elsewhere. As `from` the name, as `to` the characters.
 */
export function learnTogether(
  groups: readonly NameGroup[],
  sources: readonly string[],
  target: Language,
): readonly Learned[] {
  const common = commonWordsOf(target)
  const names = groups.filter(
    ({ strong, mentions, keys }) =>
      strong && mentions.size >= leastTexts && [...keys].every((key) => key.length >= 3 && !common.has(key)),
  )
  if (names.length === 0) return []
  const byForm = formsOf(sources)
  return names.flatMap((group) => {
    const found = bestForm(group, sources, byForm)
    return found === undefined
      ? []
      : [
          {
            from: sourceForms(group),
            to: { keys: [found.form], label: found.form, han: true },
            score: 1,
            support: found.support,
          },
        ]
  })
}

/** Every stretch of two to four characters, by the texts it stands in. */
function formsOf(texts: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>()
  texts.forEach((text, at) => {
    for (const form of formsIn(text)) {
      const where = found.get(form)
      if (where === undefined) found.set(form, new Set([at]))
      else where.add(at)
    }
  })
  return found
}

function* formsIn(text: string): Iterable<string> {
  for (const { 0: run } of allMatches(runs, text))
    for (let start = 0; start + 1 < run.length; start++)
      for (let length = 2; length <= longest && start + length <= run.length; length++)
        yield run.slice(start, start + length)
}

/** The characters that stand most often with a name; none where others, that are no part of them, stand as often. */
function bestForm(
  { mentions }: NameGroup,
  sources: readonly string[],
  byForm: ReadonlyMap<string, ReadonlySet<number>>,
): { readonly form: string; readonly support: number } | undefined {
  const counts = new Map<string, number>()
  for (const at of mentions.keys())
    for (const form of new Set(formsIn(sources[at] ?? ''))) counts.set(form, (counts.get(form) ?? 0) + 1)
  const likely = [...counts].flatMap(([form, support]) => {
    const all = byForm.get(form)?.size ?? support
    const share = support / Math.max(mentions.size, all)
    return support >= leastTexts && share >= leastShare ? [{ form, support, share }] : []
  })
  likely.sort((a, b) => b.share - a.share || b.form.length - a.form.length)
  const [best] = likely
  if (best === undefined) return undefined
  const isRival = ({ form, share }: { form: string; share: number }): boolean =>
    share === best.share && !best.form.includes(form)
  return likely.some(isRival) ? undefined : best
}
