import type { Inline } from '../../model/inline.js'
import type { Engine, EngineContext, EngineRequest } from '../../pretranslate/index.js'
import { runProgram } from '../run-program.js'
import { fromApertium, toApertium } from './apertium-stream.js'
import type { CallQueue } from './call-queue.js'
import { EngineFault } from './engine-fault.js'

/** Ends a text for Apertium as a sentence, and marks where the next one begins. */
const between = (index: number): string => `.[][<s${index}>]\n`
const separator = /\.?\[\]\[<s\d{1,6}>\]\n?/

/** The program Apertium with the pairs that are installed. Whatever a pair's stages lose by dying is asked for again alone, then left out. */
export function apertium(queue: CallQueue, signal: AbortSignal): Engine {
  let modes: Promise<readonly Mode[]> | undefined
  const modeFor = async (context: EngineContext): Promise<string> => {
    modes ??= run(['-l'], '', signal).then(readModes)
    const found = bestMode(await modes, context)
    if (found === undefined) {
      const pair = `${context.sourceLanguage}-${context.targetLanguage}`
      throw new EngineFault('pair-missing', 'none', { values: { pair } })
    }
    return found
  }
  const translate = async (batch: readonly EngineRequest[], context: EngineContext): Promise<Answers> => {
    const mode = await modeFor(context)
    const sent = batch.map(({ source }) => toApertium(source))
    const input = sent.map(({ stream }, index) => `${stream}${between(index)}`).join('')
    const output = await queue.run(() => run(['-u', '-f', 'none', mode], input, signal))
    const parts = output.split(separator)
    if (parts.length === batch.length + 1)
      return batch.map(({ source }, index) => {
        const text = sent[index]
        return text === undefined ? undefined : fromApertium(parts[index] ?? '', text, source)
      })
    if (batch.length === 1) return [undefined]
    const middle = Math.ceil(batch.length / 2)
    return [...(await translate(batch.slice(0, middle), context)), ...(await translate(batch.slice(middle), context))]
  }
  return { name: 'apertium', batchSize: 50, translate }
}

async function run(args: readonly string[], input: string, signal: AbortSignal): Promise<string> {
  const { code, output } = await runProgram('apertium', args, { input, signal })
  const values = { program: 'apertium' }
  if (code === 127) throw new EngineFault('program-missing', 'none', { values })
  if (code !== 0) throw new EngineFault('program-failed', 'other', { values })
  return output
}

type Answers = readonly (readonly Inline[] | undefined)[]

interface Mode {
  readonly name: string
  readonly source: Intl.Locale
  readonly target: Intl.Locale
}

/** The pairs that `apertium -l` lists (`eng-spa`, `cat-eng_US`), by the languages that CLDR knows their codes for. */
function readModes(list: string): readonly Mode[] {
  return list.split('\n').flatMap((line) => {
    const name = line.trim()
    const [source, target, more] = name.split('-')
    if (source === undefined || target === undefined || more !== undefined) return []
    const [from, to] = [localeOf(source), localeOf(target)]
    return from === undefined || to === undefined ? [] : [{ name, source: from, target: to }]
  })
}

function localeOf(code: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(code.replaceAll('_', '-'))
  } catch {
    return undefined
  }
}

/** The pair of both languages; of several the one for the target's region, else the plainest. */
function bestMode(modes: readonly Mode[], { sourceLanguage, targetLanguage }: EngineContext): string | undefined {
  const [from, to] = [new Intl.Locale(sourceLanguage), new Intl.Locale(targetLanguage)]
  const fitting = modes.filter(
    ({ source, target }) => source.language === from.language && target.language === to.language,
  )
  const plainness = ({ source, target }: Mode): number =>
    (target.region !== undefined && target.region === to.region ? -100 : 0) +
    source.baseName.length +
    target.baseName.length
  return fitting.toSorted((a, b) => plainness(a) - plainness(b))[0]?.name
}
