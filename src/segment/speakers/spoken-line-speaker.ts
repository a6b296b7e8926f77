import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { attributionAfter } from './attribution-after.js'
import { type Incise, inciseIn } from './incise.js'
import { sentenceAfter } from './sides.js'

/**
 * Who speaks each part of a line that a dash opens: by the words between the parts (`— Так, — сказала вона. — Мушу.`), which also tell who goes on
 * after them, or by those inside a part; the result by part. A dash that begins a line inside the paragraph may be somebody else's, so nobody goes on
 * there.
 *
 * @param said what stands between the spoken parts
 */
export function spokenLineSpeakers(
  text: string,
  parts: readonly Span[],
  said: readonly Span[],
  language: Language,
): readonly (Incise | undefined)[] {
  const told = said.map((span) => ({ span, speaker: speakerIn(text, span, language) }))
  const speakers: (Incise | undefined)[] = []
  let next = 0
  for (const [index, part] of parts.entries()) {
    const start = parts[index + 1]?.start ?? text.length + 1
    let before: Incise | undefined
    while ((told[next]?.span.start ?? Number.POSITIVE_INFINITY) < part.start) {
      const end = told[next]?.span.end ?? part.start
      before = told[next]?.speaker ?? speakers[index - 1]
      if (text.slice(end, part.start).includes('\n')) before = undefined
      next++
    }
    const after = (told[next]?.span.start ?? start) < start ? told[next]?.speaker : undefined
    speakers.push(after ?? inciseIn(text, part, language) ?? before)
  }
  return speakers
}

function speakerIn(text: string, span: Span, language: Language): Incise | undefined {
  const { tokens } = sentenceAfter({ text, paragraph: 0, bounds: span }, span.start, undefined, language)
  const attribution = attributionAfter(tokens, { last: ',', before: [], paragraphEnds: () => false }, language)
  const first = attribution?.subject && tokens[attribution.subject.start]
  const last = attribution?.subject && tokens[attribution.subject.end - 1]
  if (attribution?.subject === undefined || first === undefined || last === undefined) return undefined
  if (language.speakers.impersonal.has(first.lower)) return undefined
  const { verb } = attribution
  const told = verb === undefined ? {} : { verb: { start: verb.start, end: verb.end } }
  return { kind: attribution.subject.kind, span: { start: first.start, end: last.end }, ...told }
}
