import { type CheckExample, type ExampleSide, exampleSource, exampleTarget } from '../check/index.js'
import { directionOf, scriptOf } from '../language/index.js'
import { visible } from '../report/printable.js'
import { wrap } from '../report/wrap.js'
import type { Run } from './command.js'

/** The example of a rule of `check` as `explain` shows it: its source, its wrong and its right translation. */
export function ruleExample(example: CheckExample, run: Run): readonly string[] {
  const { sourceLanguage, targetLanguage, segments } = example
  const target = (side: ExampleSide): readonly string[] =>
    segments.flatMap((segment, at) => {
      const [source, here] = [exampleSource(segment, side), exampleTarget(segment, side)]
      // What is wrong in the source too is put right on both sides.
      const healed = source === segment[0] ? [] : textLines(source, sourceLanguage, run)
      return [...healed, ...textLines(numbered(here ?? '', at, segments), targetLanguage, run)]
    })
  return [
    run.words('cli.explain.source', { pair: `${sourceLanguage} > ${targetLanguage}` }),
    ...segments.flatMap(([source], at) => textLines(numbered(source, at, segments), sourceLanguage, run)),
    run.words('cli.explain.wrong'),
    ...target('wrong'),
    run.words('cli.explain.right'),
    ...target('right'),
  ]
}

/** A segment's text with its number where there are more; a dash where there is none. */
function numbered(text: string, at: number, all: readonly unknown[]): string {
  const shown = text === '' ? '–' : visible(text)
  return all.length === 1 ? shown : `${at + 1}. ${shown}`
}

function textLines(text: string, language: string, { console }: Run): readonly string[] {
  const rightToLeft = directionOf(scriptOf(language)) === 'rtl'
  const lines = wrap(text, console.width - 2, '').split('\n')
  return lines.map((line) => `  ${rightToLeft ? console.paint('right-to-left', line) : line}`)
}
