import { resolve } from 'node:path'
import { InputError } from '../model/input-error.js'
import { type BreakRule, exceptionRules, parseExceptions, readSrx, srxRules } from '../segment/index.js'
import type { OptionSpec } from './command.js'
import type { Session } from './session.js'

/** What a quotation is to segments: sentences that are linked, one segment, or what its length asks for. */
const quotePolicies = ['link', 'atomic', 'auto'] as const

/** The option that says what a quotation is to segments. */
export const quotesOption: OptionSpec = { flags: '--quotes <POLICY>', choices: quotePolicies }

/** The options that name the user's own rules of segmentation. */
export const breakRuleOptions: readonly OptionSpec[] = [{ flags: '--exceptions <FILE>' }, { flags: '--srx <FILE>' }]

/** How the user wants texts in a language to be segmented; what is absent is left to the house. */
export type BreakRules = (tag: string) => {
  readonly exceptions?: readonly BreakRule[]
  readonly quotes?: (typeof quotePolicies)[number]
}

const opened = new WeakMap<Session, Promise<BreakRules>>()

/**
 * Reads `--quotes` and the files of `--exceptions` and `--srx`, else those of the configuration, once a run; the exceptions
 * are asked first.
 *
 * @throws InputError where a file cannot be read, or holds a rule that cannot be followed
 */
export function openBreakRules(session: Session): Promise<BreakRules> {
  const known = opened.get(session) ?? readBreakRules(session)
  opened.set(session, known)
  return known
}

async function readBreakRules(session: Session): Promise<BreakRules> {
  const exceptionsFile = fileOf(session, 'exceptions')
  const srxFile = fileOf(session, 'srx')
  const exceptions =
    exceptionsFile &&
    parseExceptions(
      utf8(await session.read(exceptionsFile), session.shown(exceptionsFile)),
      session.shown(exceptionsFile),
    )
  const srx =
    srxFile && readSrx(await session.read(srxFile), { file: session.shown(srxFile), limits: session.xmlLimits() })
  const policy = session.run.options.text('quotes') ?? session.workspace?.config.quotes
  const quotes = quotePolicies.find((each) => each === policy)
  const known = new Map<string, readonly BreakRule[]>()
  return (tag) => {
    const rules = known.get(tag) ?? [
      ...(exceptions ? exceptionRules(exceptions, tag) : []),
      ...(srx ? srxRules(srx, tag) : []),
    ]
    known.set(tag, rules)
    return { ...(rules.length === 0 ? {} : { exceptions: rules }), ...(quotes === undefined ? {} : { quotes }) }
  }
}

function fileOf(session: Session, name: 'exceptions' | 'srx'): string | undefined {
  const named = session.run.options.text(name)
  if (named !== undefined) return session.resolve(named)
  const configured = session.workspace?.config[name]
  return configured === undefined || session.workspace === undefined
    ? undefined
    : resolve(session.workspace.root, configured)
}

function utf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new InputError('encoding', { file, values: { encoding: 'utf-8' }, cause })
  }
}
