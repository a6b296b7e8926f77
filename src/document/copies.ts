import { comparedContent } from '../model/project.js'
import { contentOf, type HeldText } from './region.js'

/**
 * Texts of one form of a code together with those of another form: where two say the same, the second is a copy of the first; what only the second form has comes last.
 * Texts answer one another in their order.
 */
export function withCopies(file: string, texts: readonly HeldText[], others: readonly HeldText[]): readonly HeldText[] {
  if (others.length === 0) return texts
  const answers = new Map<string, HeldText[]>()
  const says = others.map((other) => saidBy(file, other))
  others.forEach((other, index) => {
    const said = says[index] ?? ''
    answers.set(said, [...(answers.get(said) ?? []), other])
  })
  const taken = new Set<HeldText>()
  const joined = texts.map((text) => {
    const copy = answers.get(saidBy(file, text))?.shift()
    if (copy === undefined) return text
    taken.add(copy)
    return { ...text, copies: [...(text.copies ?? []), copy, ...(copy.copies ?? [])] }
  })
  return [...joined, ...others.filter((other) => !taken.has(other))]
}

/** What a text says, with its codes. */
function saidBy(file: string, { items }: HeldText): string {
  return comparedContent(contentOf(file, items).runs.map(({ inline }) => inline))
}
