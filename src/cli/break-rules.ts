import { resolve } from 'node:path'
import { InputError } from '../model/input-error.js'
import { type BreakRule, exceptionRules, parseExceptions, readSrx, srxRules } from '../segment/index.js'
import type { OptionSpec } from './command.js'
import type { Session } from './session.js'

/** The options that name the user's own rules of segmentation. */
export const breakRuleOptions: readonly OptionSpec[] = [{ flags: '--exceptions <FILE>' }, { flags: '--srx <FILE>' }]

/** The user's own rules for texts in a language; absent where there are none. */
export type BreakRules = (tag: string) => { readonly exceptions?: readonly BreakRule[] }

const opened = new WeakMap<Session, Promise<BreakRules>>()

/**
 * Reads the files of `--exceptions` and `--srx`, else those of the configuration, once a run; the exceptions are asked first.
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
  const known = new Map<string, readonly BreakRule[]>()
  return (tag) => {
    const rules = known.get(tag) ?? [
      ...(exceptions ? exceptionRules(exceptions, tag) : []),
      ...(srx ? srxRules(srx, tag) : []),
    ]
    known.set(tag, rules)
    return rules.length === 0 ? {} : { exceptions: rules }
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
