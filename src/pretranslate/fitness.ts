import type { Inline } from '../model/inline.js'
import { plainText } from '../model/project.js'
import type { EngineRequest } from './engine.js'

/** Why the form of an answer makes it unusable. */
export type Unfitness = 'controls' | 'markup' | 'length'

/** Controls, bidirectional and tag characters, noncharacters; what is left of a wrong decoding. */
const control = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFD\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu

/** What markup is made of: none may be there that the source has not. */
const markup = /[<>{}|`*_#\\~]/g

/** How many times longer or shorter than its source an answer may be, beside a few letters. */
const most = 3
const few = 10

/** Signs that stand for about three letters of an alphabet. */
const dense = /[\p{Ideographic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** What is wrong with the form of an answer; nothing where its form is that of a translation. */
export function unfitness({ source }: EngineRequest, target: readonly Inline[]): Unfitness | undefined {
  const [from, to] = [plainText(source), plainText(target)]
  if (hasMore(control, from, to)) return 'controls'
  if (hasMore(markup, from, to)) return 'markup'
  const [long, short] = [lengthOf(from), lengthOf(to)].sort((a, b) => b - a)
  return (long ?? 0) > (short ?? 0) * most + few ? 'length' : undefined
}

/** In letters of an alphabet. */
function lengthOf(text: string): number {
  return text.length + 2 * (text.match(dense)?.length ?? 0)
}

function hasMore(signs: RegExp, source: string, target: string): boolean {
  const counts = new Map<string, number>()
  for (const sign of source.match(signs) ?? []) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return (target.match(signs) ?? []).some((sign) => {
    const left = (counts.get(sign) ?? 0) - 1
    counts.set(sign, left)
    return left < 0
  })
}
