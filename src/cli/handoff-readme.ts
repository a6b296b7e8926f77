import type { Words } from '../report/index.js'
import type { Profile } from '../xliff/index.js'

/** What a package holds, as its README says it. */
export interface Readme {
  readonly profile: Profile
  /** The folder of an OmegaT project; empty for other tools. */
  readonly project: string
  readonly source: string
  readonly target: string
  readonly articles: string
  readonly hasMemory: boolean
  /** The keys of what is said of its glossaries. */
  readonly glossaries: readonly string[]
}

/** What the translator is told, a paragraph a matter. */
export function handoffReadme(words: Words, readme: Readme): string {
  const { profile, project, source, target, articles, hasMemory, glossaries } = readme
  const say = (key: string): string =>
    words(`handoff.readme.${key}`, { tool: profile.name, project, source, target, articles })
  const keys = [
    'articles',
    project === '' ? 'open' : 'omegat',
    'return',
    'notes',
    'keep',
    'preview',
    ...(hasMemory ? ['memory'] : []),
    ...glossaries,
    ...(profile.basis === 'documentation' ? ['untried'] : []),
  ]
  return `${keys.map(say).join('\n\n')}\n`
}
