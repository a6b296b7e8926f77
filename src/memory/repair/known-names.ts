import type { NameForms, NameLink } from '../../mention/index.js'
import type { AcceptedName } from '../../model/accepted-name.js'

/** A name as a repair knows it. */
export interface KnownName {
  /** Its forms in the source, in lower case. */
  readonly source: readonly string[]
  /** Its spellings in the target with their forms; the first is the one to write. */
  readonly spellings: readonly NameForms[]
  readonly place?: NameLink['place']
  /** A person said how it is written. */
  readonly confirmed: boolean
}

/**
 * The names that texts show and those that people confirmed. Of a name that is both, the confirmed forms are written, with what the texts
 * have of the same spelling; another spelling is still found. A confirmed name that no text has yet is known all the same.
 */
export function knownNames(links: readonly NameLink[], confirmed: readonly AcceptedName[]): readonly KnownName[] {
  const learned = links.map(({ source, target, place }): KnownName => {
    return { source: source.keys, spellings: [target], confirmed: false, ...(place === undefined ? {} : { place }) }
  })
  const added = confirmed.map((name) => confirmedName(name, learned))
  const taken = new Set(added.flatMap(({ source }) => source))
  return [...added, ...learned.filter(({ source }) => !source.some((key) => taken.has(key)))]
}

function confirmedName({ source, target }: AcceptedName, learned: readonly KnownName[]): KnownName {
  const [sources, keys] = [source, target].map((forms) => forms.map((form) => form.toLowerCase()))
  const before = learned.filter((name) => name.source.some((key) => sources?.includes(key)))
  const spellings = before.flatMap((name) => name.spellings)
  const isSame = (forms: NameForms): boolean => forms.keys.some((key) => keys?.includes(key))
  return {
    source: [...new Set([...(sources ?? []), ...before.flatMap((name) => name.source)])],
    spellings: [
      {
        keys: [...new Set([...(keys ?? []), ...spellings.filter(isSame).flatMap((forms) => forms.keys)])],
        label: target[0] ?? '',
        han: target.every((form) => /^\p{Script=Han}+$/u.test(form)),
      },
      ...spellings.filter((forms) => !isSame(forms)),
    ],
    confirmed: true,
  }
}
