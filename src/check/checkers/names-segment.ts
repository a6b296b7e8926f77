import type { Language } from '../../language/index.js'
import { findHanForms, type NameLink, type Names } from '../../mention/entities.js'
import { isFormOf } from '../../mention/names-forms.js'
import type { NameToken } from '../../mention/names-tokens.js'
import type { Span } from '../../model/span.js'

/** What a segment has of a document's names. */
export interface SegmentNames {
  readonly sourceTokens: readonly NameToken[]
  readonly targetTokens: readonly NameToken[]
  /** Links by where they stand; a link that stands nowhere is absent. */
  readonly source: ReadonlyMap<NameLink, readonly Span[]>
  readonly target: ReadonlyMap<NameLink, readonly Span[]>
  /** The link of a token of the source, by where it begins; the likeliest where it may be several. */
  readonly linkOf: ReadonlyMap<number, NameLink>
  /** Tokens of the target that are a form of no name that is known. */
  readonly free: readonly NameToken[]
}

/** Finds, for every pair of texts, where which name stands. */
export function placeNames(
  names: Names,
  pairs: readonly { readonly source: string; readonly target: string }[],
  source: Language,
  target: Language,
): readonly SegmentNames[] {
  const sourceOf = resolver(names.links, 'source', source)
  const targetOf = resolver(names.links, 'target', target)
  return pairs.map((pair, index) => {
    const sourceTokens = names.source.tokens[index] ?? []
    const targetTokens = names.target.tokens[index] ?? []
    const found = {
      source: placed(names.links, 'source', sourceTokens, pair.source, sourceOf),
      target: placed(names.links, 'target', targetTokens, pair.target, targetOf),
    }
    const taken = new Set([...found.target.values()].flatMap((spans) => spans.map((span) => span.start)))
    const linkOf = new Map<number, NameLink>()
    for (const [link, spans] of found.source)
      for (const span of spans) if (!linkOf.has(span.start)) linkOf.set(span.start, link)
    return {
      sourceTokens,
      targetTokens,
      ...found,
      linkOf,
      free: targetTokens.filter((token) => !taken.has(token.start)),
    }
  })
}

type Resolver = (token: NameToken) => readonly NameLink[]

/** Which names a token may be a form of; asked once for each word. */
function resolver(links: readonly NameLink[], side: 'source' | 'target', language: Language): Resolver {
  const known = new Map<string, readonly NameLink[]>()
  // All forms of a name begin with one letter, but a name may have forms that begin otherwise (Kyiv, Kijów; Vienna, Wien).
  const byLetter = new Map<string, Set<NameLink>>()
  for (const link of links)
    if (!link[side].han)
      for (const key of link[side].keys) {
        const letter = key.charAt(0)
        byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(link))
      }
  return (token) => {
    let found = known.get(token.key)
    if (found === undefined) {
      const likely = new Set(token.keys.flatMap((key) => [...(byLetter.get(key.charAt(0)) ?? [])]))
      found = [...likely]
        .filter((link) => token.keys.some((key) => isFormOf(key, link[side].keys, language)))
        .sort((a, b) => a.index - b.index)
      known.set(token.key, found)
    }
    return found
  }
}

function placed(
  links: readonly NameLink[],
  side: 'source' | 'target',
  tokens: readonly NameToken[],
  text: string,
  resolve: Resolver,
): ReadonlyMap<NameLink, readonly Span[]> {
  const found = new Map<NameLink, Span[]>()
  const add = (link: NameLink, span: Span): void => {
    const spans = found.get(link)
    if (spans === undefined) found.set(link, [span])
    else spans.push(span)
  }
  for (const token of tokens) for (const link of resolve(token)) add(link, token)
  for (const link of links) if (link[side].han) for (const span of findHanForms(link[side], text)) add(link, span)
  return found
}
