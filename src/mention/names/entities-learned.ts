import type { Language } from '../../language/index.js'
import type { TextIndex } from '../text-index.js'
import { spokenForms } from './given-names.js'
import type { NameGroup, NameGroups } from './names.js'
import { skeleton } from './skeleton.js'

/** The forms of a name on one side. */
export interface NameForms {
  /** In lower case; in the order of their frequency. */
  readonly keys: readonly string[]
  /** The most frequent form as written. */
  readonly label: string
  /** The forms are stretches of Han characters, found anywhere in a text. */
  readonly han: boolean
}

/** A name of one side and what answers it on the other. */
export interface Learned {
  readonly from: NameForms
  readonly to: NameForms
  readonly score: number
  readonly support: number
  readonly place?: 'territory' | 'city'
}

/** The two sides of a document, and which of them names are looked up on. */
export interface Direction {
  readonly from: NameGroups
  readonly to: NameGroups
  readonly texts: readonly string[]
  readonly index: TextIndex
  readonly fromLanguage: Language
  readonly toLanguage: Language
}

/** The forms of a name on its own side. */
export function sourceForms(group: NameGroup): NameForms {
  const counts = new Map<string, { count: number; form: string }>()
  for (const tokens of group.mentions.values())
    for (const token of tokens) {
      const entry = counts.get(token.key)
      if (entry === undefined) counts.set(token.key, { count: 1, form: token.form })
      else entry.count++
    }
  const sorted = [...counts].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
  return { keys: sorted.map(([key]) => key), label: sorted[0]?.[1].form ?? '', han: false }
}

/** How a name is read where its spelling is Hungarian. */
function hungarian(key: string): readonly string[] {
  return key.endsWith('cs') ? [key.replace(/cs$/u, 'ch')] : []
}

/** How the forms of a name sound, as skeletons. */
export function sounds(group: NameGroup): readonly string[] {
  const sounds = [...group.keys].flatMap((key) => [key, ...hungarian(key), ...spokenForms(key)]).map(skeleton)
  return [...new Set(sounds)].filter((sound) => sound.length >= 2)
}
