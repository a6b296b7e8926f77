import { readDocument } from '../../document/index.js'
import { type ArticleQuote, type SegmentedArticle, segmentArticle } from '../../pipeline/index.js'
import { printableJson } from '../../report/printable.js'
import { wrap } from '../../report/wrap.js'
import { expandFiles } from '../../workspace/read-input.js'
import { breakRuleOptions, openBreakRules } from '../break-rules.js'
import type { Command, Run } from '../command.js'
import { limitOptions, shared } from '../options.js'
import { isReadable, Session } from '../session.js'
import { sourceLocaleOf } from '../source-locale.js'

const policies = ['link', 'atomic', 'auto'] as const

/** `guillemet segment FILE…`: shows segments and quotations. */
export const segmentCommand: Command = {
  name: 'segment',
  operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY },
  options: [
    { flags: '--locale <TAG>', takes: 'locale', words: 'text-locale' },
    { ...shared.json, words: 'json-lines' },
    { flags: '--explain' },
    { flags: '--quotes <POLICY>', choices: policies },
    ...breakRuleOptions,
    shared.jobs,
    ...limitOptions,
  ],
  examples: ['guillemet segment article.txt --locale en', 'guillemet segment source/*.txt --locale en --json'],
  async run(run) {
    const session = await Session.open(run)
    const paths = await expandFiles(run.host, run.operands, isReadable)
    const breakRules = await openBreakRules(session)
    const views = await session.each(paths, async (path) => {
      const file = session.shown(path)
      const document = readDocument(await session.read(path), { file })
      const quotes = policies.find((policy) => policy === run.options.text('quotes'))
      const explain = run.options.flag('explain')
      const locale = run.options.locale('locale') ?? sourceLocaleOf(session, path)
      const options = {
        ...(explain ? { explain } : {}),
        ...(quotes === undefined ? {} : { quotes }),
        ...breakRules(locale),
      }
      return { file, ...segmentArticle(document, locale, options) }
    })
    if (run.options.flag('json'))
      for (const view of views) run.console.data(`${printableJson(view, paths.length > 1 ? undefined : 1)}\n`)
    else for (const view of views) run.console.result(viewText(view, run))
    if (views.length > 0 && paths[0] !== undefined)
      session.next(session.workspace ? 'guillemet extract' : 'guillemet extract --to uk', paths[0])
    return session.exit
  },
}

/** One file's segments, as `--json` prints them. */
interface View extends SegmentedArticle {
  readonly file: string
}

function viewText(view: View, run: Run): string {
  const { paint, width } = run.console
  const quotes = new Map(view.quotes.map((quote) => [quote.id, quote]))
  const decisions = [...(view.decisions ?? [])]
  const lines = view.segments.flatMap((segment) => {
    const inside = segment.quotes.some(({ part }) => part === 'middle' || part === 'end')
    const text = wrap(segment.text, width, ' '.repeat(inside ? 8 : 6)).slice(6)
    const why = decisions.filter(({ offset }) => offset >= segment.start && offset <= segment.end)
    return [
      `${segment.id.padEnd(6)}${segment.quotes.length > 0 ? paint('quotation', text) : text}`,
      ...segment.quotes.flatMap(({ id, part }) => {
        const quote = quotes.get(id)
        return quote === undefined || part === 'middle' || part === 'end'
          ? []
          : [paint('faint', `        ${quoteText(quote, run)}`)]
      }),
      ...why.map(({ offset, mark, role, ends, reason }) =>
        paint('faint', `        ${offset}  ${mark === undefined ? (ends ? '|' : '…') : `${mark} ${role}`}  ${reason}`),
      ),
    ]
  })
  const { file } = view
  const summary = run.words('cli.segment.summary', {
    file,
    segments: view.segments.length,
    quotations: view.quotes.length,
  })
  return [paint('strong', file), ...lines, summary].join('\n')
}

function quoteText(quote: ArticleQuote, run: Run): string {
  const kind = run.words(`cli.segment.kind.${quote.kind}`)
  const { id, level, speaker } = quote
  if (speaker === undefined) return run.words('cli.segment.quotation', { id, level, kind })
  return run.words('cli.segment.speaker', { id, level, kind, speaker: speaker.text })
}
