import { commonWordsOf } from '../../../language/index.js'
import { namesOfPlace, placeCodes } from '../../../mention/names/entities-places.js'
import { scriptOf } from '../../../mention/names/letters.js'
import { editDistance, isSameName, slipDistance } from '../../../mention/names/names-forms.js'
import type { NameToken } from '../../../mention/names/names-tokens.js'
import type { CheckContext } from '../../context.js'
import { touches } from './names-absent.js'
import type { KnownNames } from './names-known.js'
import type { SegmentNames } from './names-segment.js'
import { isCustomary, isInflected } from './names-spelling.js'
import { isEndedAlike, isRepeated, withoutSigns } from './names-variants.js'

/** A word that the target copies from the source, and copies wrongly. */
export interface CopySlip {
  readonly source: NameToken
  readonly target: NameToken
}

/** Shorter words are a letter off too many others. */
const shortest = 4

/**
 * Words of names that the target keeps in the source's letters (`Public Health Scotland` in Czech, `Brewers of Europe` in
 * Ukrainian) and that are a letter off. Most are common words, which tell nothing of names by themselves: that the name is
 * kept shows by the words beside, or by an alphabet that is not the target's.
 */
export function* copySlips(at: number, known: KnownNames, context: CheckContext): Iterable<CopySlip> {
  const here = known.segments[at]
  if (here === undefined || !context.differ) return
  const targets = new Set(here.targetTokens.map(({ key }) => key))
  const open = here.sourceTokens.flatMap((token, index) =>
    mayBeCopied(token) && !targets.has(token.key) ? [{ token, index }] : [],
  )
  if (open.length === 0) return
  const sources = new Set(here.sourceTokens.map(({ key }) => key))
  for (const [index, target] of here.targetTokens.entries()) {
    if (!mayBeCopied(target) || sources.has(target.key)) continue
    const slip = open.find(
      (source) =>
        editDistance(source.token.key, target.key, 1) === 1 &&
        !hasMoreSigns(target.key, source.token.key) &&
        !isEndedAlike(target.key, source.token.key) &&
        !isInflected(source.token.key, target.key, context) &&
        !isCustomary(source.token.key, target.key, context) &&
        (isForeign(target, context) ||
          isPlace(source.token, target, context) ||
          isAmongCopies(here, source.index, index, known, context)),
    )
    if (slip !== undefined && !isRepeated(target.key, known.names)) yield { source: slip.token, target }
  }
}

function mayBeCopied({ capital, shout, key }: NameToken): boolean {
  return capital && !shout && key.length >= shortest && scriptOf(key) === 'Latn'
}

/** A letter with a sign over it is a transcription of the target's own (`Jong`, `Čong`), no slip. */
function hasMoreSigns(word: string, source: string): boolean {
  return withoutSigns(word).length === word.length && withoutSigns(word) !== word && withoutSigns(source) === source
}

function isForeign({ key }: NameToken, { target }: CheckContext): boolean {
  return scriptOf(key) !== target.script && target.script !== 'Latn'
}

/** A place by its name in the source (`Bangladesh` in Spanish), and no form of any name that the target has for it, nor nearly one. */
function isPlace(source: NameToken, { key }: NameToken, context: CheckContext): boolean {
  const codes = placeCodes(source.key, context.source)
  const names = codes.flatMap((code) => namesOfPlace(code, context.target))
  const isNear =
    names.some((name) => isSameName(name, key, context.target)) || slipDistance(key, names, context.target) > 0
  return codes.length > 0 && !isNear && placeCodes(key, context.target).length === 0
}

/** The words on both sides are copied as they are, or one that no text of the target's language would have by itself. */
function isAmongCopies(
  here: SegmentNames,
  source: number,
  target: number,
  known: KnownNames,
  context: CheckContext,
): boolean {
  const copies = [-1, 1].flatMap((step) => copyBeside(here, source, target, step) ?? [])
  const [common, other] = [known.names.source.common, known.names.target.common]
  return (
    copies.length === 2 ||
    copies.some(
      ({ key }) =>
        (common.has(key) || commonWordsOf(context.source).has(key)) &&
        !other.has(key) &&
        !commonWordsOf(context.target).has(key),
    )
  )
}

/** The word before or behind two words, where it is one and the same on both sides. */
function copyBeside(here: SegmentNames, source: number, target: number, step: number): NameToken | undefined {
  const [own, answer] = [here.sourceTokens[source], here.targetTokens[target]]
  const [one, other] = [here.sourceTokens[source + step], here.targetTokens[target + step]]
  if (own === undefined || answer === undefined || one === undefined || other === undefined) return undefined
  return one.form === other.form && touches(one, own) && touches(other, answer) ? other : undefined
}
