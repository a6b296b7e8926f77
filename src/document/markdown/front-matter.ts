import type { Span } from '../../model/span.js'
import type { KeyedValue } from './scalars.js'
import { tomlValues } from './toml-values.js'
import { yamlValues } from './yaml-values.js'

/** The keys whose values a reader sees. */
const prose: ReadonlySet<string> = new Set(
  'title subtitle description summary excerpt headline kicker deck dek standfirst lead caption tagline hook sidebar_label'.split(
    ' ',
  ),
)

/** The values in a front matter that a reader sees, in order; none where it is not what it says it is (a template's, with its own syntax). */
export function readFrontMatter(file: string, content: Span, language: 'yaml' | 'toml'): readonly KeyedValue[] {
  const values = language === 'yaml' ? yamlValues(file, content) : tomlValues(file, content)
  return values.filter(({ key, paragraphs }) => prose.has(key.toLowerCase()) && paragraphs.length > 0)
}
