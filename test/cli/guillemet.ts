import { run } from '../../src/cli/run.js'
import type { MemoryHost } from '../workspace/memory-host.js'

/** What one run said. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs one line over a world of memory. */
export async function guillemet(host: MemoryHost, ...args: readonly string[]): Promise<Said> {
  host.out = ''
  host.err = ''
  const code = await run(args, host)
  return { code, out: host.out, err: host.err }
}

/** Fills every target that is missing or empty, by a function of its source's markup. */
export function fill(xliff: string, translate: (source: string) => string): string {
  const pair = /<source([^>]*)>([\s\S]*?)<\/source>(\s*<target[^>]*>(?:<\/target>)?|)(?!\s*<target)/g
  return xliff.replace(pair, (whole, attributes: string, source: string, target: string) => {
    if (source.trim() === '' || (target !== '' && !target.endsWith('</target>') && !target.endsWith('/>'))) return whole
    return `<source${attributes}>${source}</source><target${attributes}>${translate(source)}</target>`
  })
}

/** A short article with a quotation over two paragraphs. */
export const article = `Minister Opens New Bridge
Olena Kovalenko opened the bridge on September 3. She thanked 120 workers.
‘Meetings like this should lead to results.
And the best result is peace,’ Kovalenko said.
`

/** A workspace for Ukrainian and German with one article. */
export const workspaceFiles: Readonly<Record<string, string>> = {
  'guillemet.config.json': '{"sourceLocale": "en", "targetLocales": ["uk", "de"]}\n',
  'source/news/bridge.txt': article,
}
