import { findProtected } from '../document/index.js'
import type { Inline } from '../model/inline.js'
import { normalizeInline } from '../model/project.js'
import type { Engine, EngineRequest } from './engine.js'

/** How the codes begin that stand for placeholders and addresses while an engine has the text. */
const prefix = 'guillemet-'

/** An engine that never sees a placeholder or an address: each is a code while the engine has the text, and text again after. */
export function protecting(engine: Engine): Engine {
  return {
    ...engine,
    async translate(batch, context) {
      const hidden = batch.map(hide)
      const answers = await engine.translate(
        hidden.map(({ request }) => request),
        context,
      )
      return answers.map((answer, index) =>
        answer === undefined ? undefined : show(answer, hidden[index]?.texts ?? []),
      )
    },
  }
}

interface Hidden {
  readonly request: EngineRequest
  readonly texts: readonly string[]
}

function hide(request: EngineRequest): Hidden {
  const texts: string[] = []
  const source = request.source.flatMap((inline): readonly Inline[] => {
    if (inline.type !== 'text') return [inline]
    const pieces: Inline[] = []
    let at = 0
    for (const { start, end } of findProtected(inline.text)) {
      if (start > at) pieces.push({ type: 'text', text: inline.text.slice(at, start) })
      pieces.push({ type: 'standalone', id: `${prefix}${texts.length}` })
      texts.push(inline.text.slice(start, end))
      at = end
    }
    if (at === 0) return [inline]
    return at < inline.text.length ? [...pieces, { type: 'text', text: inline.text.slice(at) }] : pieces
  })
  return { request: { ...request, source }, texts }
}

/** A placeholder that is missing is missed by the check of codes and figures; one that came twice stays a code that the source has not. */
function show(answer: readonly Inline[], texts: readonly string[]): readonly Inline[] | undefined {
  const left = new Set(texts.keys())
  const shown = answer.map((inline): Inline => {
    const number =
      inline.type === 'standalone' && inline.id.startsWith(prefix) ? Number(inline.id.slice(prefix.length)) : undefined
    const text = number === undefined ? undefined : texts[number]
    if (number === undefined || text === undefined || !left.delete(number)) return inline
    return { type: 'text', text }
  })
  return left.size === 0 ? normalizeInline(shown) : undefined
}
