import { formOf } from '../memory/index.js'
import { languageTag } from '../model/language-tag.js'
import { plainText } from '../model/project.js'
import { wordDiff } from '../pipeline/index.js'
import type { MemoryAnswer } from '../pretranslate/index.js'
import { printableJson } from '../report/printable.js'
import { SetupError } from '../workspace/setup-error.js'
import type { ExitCode } from './command.js'
import { memoriesFor } from './open-memories.js'
import type { TmJson } from './schemas/memory.js'
import type { Session } from './session.js'
import { workPlaces } from './work-places.js'

interface Found extends MemoryAnswer {
  readonly memory: string
}

/** `tm search TEXT --locale uk`: what is remembered of a text, the likest first, with what differs. */
export async function searchMemories(session: Session, text: string): Promise<ExitCode> {
  const { console, words, options } = session.run
  const [locale, other] = options.locales('locale') ?? session.workspace?.targetLocales ?? []
  if (locale === undefined || other !== undefined)
    throw new SetupError('argument-missing', { values: { command: 'tm search', argument: '--locale' } })
  const sourceLanguage = options.locale('source-locale') ?? session.workspace?.sourceLocale ?? languageTag('en')
  const works =
    session.workspace === undefined ? [] : (await workPlaces(session)).filter(({ places }) => places?.locale === locale)
  const there = await Promise.all(
    works.map(async (work) => ((await session.host.files.status(work.path)) ? [work] : [])),
  )
  const documents = (await session.each(there.flat(), ({ path }) => session.readXliffDocuments(path))).flat()
  const memories = await memoriesFor(session, documents)({ sourceLanguage, targetLanguage: locale })
  const request = { unit: '', segment: '', source: [{ type: 'text', text }], previous: '', next: '' } as const
  const found: Found[] = []
  for (const memory of memories)
    for (const answer of await memory.find(request, { sourceLanguage, targetLanguage: locale }))
      found.push({ ...answer, memory: memory.name })
  found.sort((a, b) => b.quality - a.quality)
  if (options.flag('json')) {
    const matches = found.map(({ source, target, ...rest }) => ({
      ...rest,
      source: plainText(source),
      target: plainText(target),
    }))
    const value: TmJson = { schema: 'guillemet.tm/1', text, source: sourceLanguage, target: locale, matches }
    console.data(`${printableJson(value, 1)}\n`)
    return session.exit
  }
  if (found.length === 0) console.remark(words('cli.tm.nothing'))
  for (const { source, target, quality, kind, memory } of found) {
    console.result(console.paint('strong', `${quality} %  ${words(`cli.tm.kinds.${kind}`)}  ${memory}`))
    const before = plainText(source)
    console.result(`  ${formOf(source) === text ? before : (wordDiff(before, text) ?? before)}`)
    console.result(`  ${plainText(target)}`)
  }
  return session.exit
}
