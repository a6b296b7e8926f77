import type { Code, Inline } from '../../model/inline.js'

/**
 * A translation's inline content with the source's codes in the place of its own: codes with the same raw form answer one another first, then those of a kind in their order.
 * Absent where the two have not the same number of codes of each kind.
 */
export function withSourceCodes(source: readonly Inline[], target: readonly Inline[]): readonly Inline[] | undefined {
  const wanted = source.filter(isHead)
  const heads = target.filter(isHead)
  if (wanted.length !== heads.length) return undefined
  const answers = new Map<Head, Head>()
  const left = new Set(wanted)
  for (const name of [rawName, kindName]) {
    const byName = new Map<string, Head[]>()
    for (const code of left) byName.set(name(code), [...(byName.get(name(code)) ?? []), code])
    for (const head of heads) {
      const answer = answers.has(head) ? undefined : byName.get(name(head))?.shift()
      if (answer === undefined) continue
      answers.set(head, answer)
      left.delete(answer)
    }
  }
  if (left.size > 0) return undefined
  const closings = new Map(source.filter((inline) => inline.type === 'closing').map((code) => [code.id, code]))
  const openings = new Map(heads.map((head) => [head.id, answers.get(head)]))
  const content = target.map((inline) => {
    if (inline.type === 'text') return inline
    const head = openings.get(inline.id)
    return inline.type === 'closing' ? closings.get(head?.id ?? '') : head
  })
  return content.every((inline) => inline !== undefined) ? content : undefined
}

/** A code but the second half of a pair, which follows its first. */
type Head = Exclude<Code, { readonly type: 'closing' }>

function isHead(inline: Inline): inline is Head {
  return inline.type === 'opening' || inline.type === 'standalone'
}

function kindName({ type, kind, subKind }: Code): string {
  return `${type} ${kind ?? ''} ${subKind ?? ''}`
}

function rawName(code: Code): string {
  return `${kindName(code)} ${code.data ?? ''}`
}
