import { segmentArticle } from '../../pipeline/index.js'
import { printableJson } from '../../report/printable.js'
import { expandFiles } from '../../workspace/read-input.js'
import { breakRuleOptions, openBreakRules, quotesOption } from '../break-rules.js'
import type { Command } from '../command.js'
import { encodingOption, formatOption } from '../named-formats.js'
import { limitOptions, shared } from '../options.js'
import type { SegmentJson } from '../schemas/segment.js'
import { viewSegments } from '../segment-view.js'
import { Session } from '../session.js'
import { sourceLocaleOf } from '../source-locale.js'

/** `guillemet segment FILE…`: shows segments and quotations. */
export const segmentCommand: Command = {
  name: 'segment',
  readsOnly: true,
  operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY },
  options: [
    { flags: '--locale <TAG>', takes: 'locale', words: 'text-locale' },
    { ...shared.json, words: 'json-lines' },
    formatOption,
    encodingOption,
    { flags: '--explain' },
    quotesOption,
    ...breakRuleOptions,
    shared.jobs,
    ...limitOptions,
  ],
  examples: ['guillemet segment article.txt --locale en', 'guillemet segment source/*.txt --locale en --json'],
  async run(run) {
    const session = await Session.open(run, run.options.text('format'))
    const paths = await expandFiles(run.host, run.operands, session.formats.reads)
    const breakRules = await openBreakRules(session)
    const json = run.options.flag('json')
    const explain = run.options.flag('explain')
    const views = await session.each(paths, async (path) => {
      const file = session.shown(path)
      const document = await session.loadDocument(path, await session.read(path))
      const locale = run.options.locale('locale') ?? sourceLocaleOf(session, path)
      const options = {
        // A person is told of marks that belong to nothing, which only the decisions know.
        ...(explain || !json ? { explain: true } : {}),
        ...breakRules(locale),
      }
      return { file, article: segmentArticle(document, locale, options), text: document.text, explain }
    })
    const { console, words, host } = run
    const { paint } = console
    const width = host.stdout.terminal ? console.width : Number.POSITIVE_INFINITY
    if (json)
      for (const { file, article } of views) {
        const value: SegmentJson = { file, ...article }
        console.data(`${printableJson(value, paths.length > 1 ? undefined : 1)}\n`)
      }
    else if (views.length > 0)
      console.result(views.map((view) => viewSegments(view, { words, paint, width })).join('\n\n'))
    if (views.length > 0 && paths[0] !== undefined)
      session.next(session.workspace ? 'guillemet extract' : 'guillemet extract --to uk', paths[0])
    return session.exit
  },
}
