import type { Paint, Style } from '../report/human.js'
import { printable } from '../report/printable.js'
import type { Host, Output } from '../workspace/host.js'

/** SGR codes by look (of text from right to left none, but marks that keep its punctuation in place); the noncharacters that mark them in a text until it is printed: a file that holds them can at most colour itself. */
const looks: Readonly<Record<Style, string>> = {
  strong: '1',
  faint: '2',
  error: '31',
  warning: '33',
  info: '36',
  quotation: '35',
  'quotation-2': '36',
  'quotation-3': '33',
  'right-to-left': '',
}
const names = Object.keys(looks) as readonly Style[]
const markOf = (style: Style): string => String.fromCharCode(0xfdd1 + names.indexOf(style))
const reset = '\uFDD0'
const rightToLeft = markOf('right-to-left')
/** All of them, and the noncharacters beside them. */
const marks = /[\uFDD0-\uFDEF]/g

/** Where a command speaks: results on stdout, all the rest on stderr, each line through one filter. */
export interface Console {
  /** A result. */
  result(text: string): void
  /** A result that is JSON already made printable. */
  data(text: string): void
  /** A remark; nothing with `--quiet`. */
  remark(text: string): void
  /** Something wrong; also with `--quiet`. */
  complain(text: string): void
  /** How far long work is: on a terminal only, after a second. */
  progress(text: string): void
  readonly paint: Paint
  /** How wide the result may be. */
  readonly width: number
}

/** Makes the console of one run. */
export function createConsole(host: Host, options: { readonly quiet: boolean; readonly color: boolean }): Console {
  const coloured = (output: Output): boolean => {
    if (!options.color || (host.env['NO_COLOR'] ?? '') !== '') return false
    const forced = host.env['FORCE_COLOR']
    if (forced !== undefined) return forced !== '0' && forced !== 'false'
    return output.terminal && host.env['TERM'] !== 'dumb'
  }
  const started = host.now()
  let shown = false
  const clear = (): void => {
    if (shown) host.stderr.write('\r\u001B[K')
    shown = false
  }
  const print = (output: Output, text: string): void => {
    clear()
    const colours = coloured(output)
    // A mark that is not shown goes before the filter: what it keeps apart could grow together to a command behind it.
    const marked = text.replace(marks, (mark) => ((mark === rightToLeft ? output.terminal : colours) ? mark : ''))
    output.write(printable(marked.endsWith('\n') ? marked : `${marked}\n`).replace(marks, lookOf))
  }
  return {
    result: (text) => print(host.stdout, text),
    data: (text) => {
      clear()
      host.stdout.write(text)
    },
    remark: (text) => {
      if (!options.quiet) print(host.stderr, text)
    },
    complain: (text) => print(host.stderr, text),
    progress: (text) => {
      if (options.quiet || !host.stderr.terminal || host.now() - started < 1000) return
      host.stderr.write(
        `\r\u001B[K${printable(text.replace(marks, '')).slice(0, Math.max(10, host.stderr.columns - 1))}`,
      )
      shown = true
    },
    paint: (style, text) =>
      style === 'right-to-left' ? `${rightToLeft}${text}${rightToLeft}` : `${markOf(style)}${text}${reset}`,
    width: host.stdout.terminal ? Math.min(100, Math.max(40, host.stdout.columns)) : 80,
  }
}

/** What a terminal is sent for a mark. */
function lookOf(mark: string): string {
  if (mark === rightToLeft) return '\u200F'
  const style = names[mark.charCodeAt(0) - 0xfdd1]
  return `\u001B[${style === undefined ? '0' : looks[style]}m`
}
