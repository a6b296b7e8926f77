import type { Language } from '../../../language/index.js'
import type { Finding } from '../../checker.js'
import type { CheckContext } from '../../context.js'
import { likeness, namesIn } from './quotes-likeness.js'
import type { QuoteMatches } from './quotes-match.js'
import { excerptOf } from './quotes-sides.js'

/** From here on two names are one, below `strangers` they are two. */
const same = 0.85
const strangers = 0.65

/**
 * Words that the source gives to one person and the target to another one who speaks in the document too. Where the
 * target names nobody, or somebody unknown, nothing is said: a pronoun or a title may stand for a name.
 */
export function* otherSpeakers(matches: QuoteMatches, context: CheckContext): Iterable<Finding> {
  const { source } = matches
  const speakers = new Map(
    source.quotations.flatMap(({ told }) => {
      const { speaker } = told()
      return speaker === undefined ? [] : [[speaker.text, nameOf(speaker.text, context.source)]]
    }),
  )
  // A document with more speakers than this names nobody that a reader could keep apart.
  if (speakers.size < 2 || speakers.size > 200) return
  for (const [own, answer] of matches.pairs) {
    const { speaker } = own.told()
    const names = speaker === undefined ? [] : nameOf(speaker.text, context.source)
    if (speaker === undefined || names.length < 2) continue
    // Whoever is described (the artist's manager, John Woolf) may stand beside the description.
    const said = context.segments[answer.begin]?.target?.text ?? ''
    if (likeness(names, namesIn(said.slice(0, 2000))) >= same) continue
    const answering = answer.told().speaker
    if (answering === undefined) continue
    const theirs = nameOf(answering.text, context.target)
    if (theirs.length === 0 || likeness(names, theirs) >= strangers) continue
    const other = [...speakers].find(([text, known]) => text !== speaker.text && likeness(known, theirs) >= same)
    if (other === undefined) continue
    yield {
      rule: 'quotes.speaker',
      values: {
        quotation: excerptOf(answer.text),
        source: speaker.text,
        target: answering.text,
        other: other[0],
      },
      source: speaker.place,
      target: answering.place,
    }
  }
}

/** Languages in which a person's name has its article too. */
const articleBeforeNames = /^(?:el|pt|ca)(?:-|$)/

/** A name and nothing else: a pronoun, an office or a description (the Texas Republican) says nothing of who is meant. */
function nameOf(text: string, { speakers, tag }: Language): readonly string[] {
  const names = namesIn(text)
  const first = /^\S+/u.exec(text)?.[0].toLowerCase() ?? ''
  if (speakers.articles.has(first) && !articleBeforeNames.test(tag)) return []
  return /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]{3,}/u.test(text) ? [] : names
}
