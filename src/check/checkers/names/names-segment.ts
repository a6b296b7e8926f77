import type { Language } from '../../../language/index.js'
import type { NameLink, Names } from '../../../mention/names/entities.js'
import { HanIndex } from '../../../mention/names/han-index.js'
import { isFormOf } from '../../../mention/names/names-forms.js'
import type { NameToken } from '../../../mention/names/names-tokens.js'
import { StemIndex } from '../../../mention/names/stem-index.js'
import type { Span } from '../../../model/span.js'

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
  const [sourceHan, targetHan] = [new HanIndex(names.links, 'source'), new HanIndex(names.links, 'target')]
  return pairs.map((pair, index) => {
    const sourceTokens = names.source.tokens[index] ?? []
    const targetTokens = names.target.tokens[index] ?? []
    const found = {
      source: placed(sourceTokens, pair.source, sourceOf, sourceHan),
      target: placed(targetTokens, pair.target, targetOf, targetHan),
    }
    if (found.source.size === 0 && found.target.size === 0)
      return { sourceTokens, targetTokens, ...found, linkOf: noLinks, free: targetTokens }
    const taken = new Set<number>()
    for (const spans of found.target.values()) for (const { start } of spans) taken.add(start)
    const linkOf = new Map<number, NameLink>()
    for (const [link, spans] of found.source)
      for (const span of spans) if (!linkOf.has(span.start)) linkOf.set(span.start, link)
    return {
      sourceTokens,
      targetTokens,
      ...found,
      linkOf,
      free: taken.size === 0 ? targetTokens : targetTokens.filter((token) => !taken.has(token.start)),
    }
  })
}

/** Where the tokens begin that are in lower case. */
export function smallAmong(tokens: readonly NameToken[]): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const { capital, start } of tokens) if (!capital) starts.add(start)
  return starts
}

const noLinks: ReadonlyMap<number, NameLink> = new Map()
const noSpans: ReadonlyMap<NameLink, readonly Span[]> = new Map()

const none: readonly NameLink[] = []

type Resolver = (token: NameToken) => readonly NameLink[]

/** Which names a token may be a form of; asked once for each word. */
function resolver(links: readonly NameLink[], side: 'source' | 'target', language: Language): Resolver {
  const known = new Map<string, readonly NameLink[]>()
  const byStem = new StemIndex<NameLink>(language)
  for (const link of links) if (!link[side].han) for (const key of link[side].keys) byStem.add(key, link)
  return (token) => {
    let found = known.get(token.key)
    if (found === undefined) {
      const likely = new Set<NameLink>()
      for (const key of token.keys) for (const link of byStem.candidates(key)) likely.add(link)
      found =
        likely.size === 0
          ? none
          : [...likely]
              .filter((link) => token.keys.some((key) => isFormOf(key, link[side].keys, language)))
              .sort((a, b) => a.index - b.index)
      known.set(token.key, found)
    }
    return found
  }
}

function placed(
  tokens: readonly NameToken[],
  text: string,
  resolve: Resolver,
  han: HanIndex,
): ReadonlyMap<NameLink, readonly Span[]> {
  let found: Map<NameLink, Span[]> | undefined
  const add = (link: NameLink, span: Span): void => {
    found ??= new Map()
    const spans = found.get(link)
    if (spans === undefined) found.set(link, [span])
    else spans.push(span)
  }
  for (const token of tokens) for (const link of resolve(token)) add(link, token)
  for (const [link, span] of han.find(text)) add(link, span)
  return found ?? noSpans
}
