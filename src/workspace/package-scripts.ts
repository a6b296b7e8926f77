import { applyEdits, modify, type ParseError, parseTree } from 'jsonc-parser'
import { placeOf } from './read-json.js'
import { SetupError } from './setup-error.js'

/** A package.json with scripts added where none of the name stands; everything else stays as it was written. */
export interface PackageWithScripts {
  readonly text: string
  readonly added: readonly string[]
}

/**
 * Adds npm scripts to the text of a package.json; one that is there already is kept.
 *
 * @throws SetupError `config-syntax` where it is no JSON object
 */
export function addScripts(text: string, file: string, scripts: Readonly<Record<string, string>>): PackageWithScripts {
  const errors: ParseError[] = []
  const root = parseTree(text, errors)
  if (root?.type !== 'object' || errors[0])
    throw new SetupError('config-syntax', { file, ...placeOf(text, errors[0]?.offset ?? 0) })
  const present: unknown = JSON.parse(text)
  const before = present !== null && typeof present === 'object' && 'scripts' in present ? present.scripts : {}
  const added = Object.keys(scripts).filter((name) => !Object.hasOwn(Object(before), name))
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  '
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  }
  let result = text
  for (const name of added)
    result = applyEdits(result, modify(result, ['scripts', name], scripts[name], { formattingOptions }))
  return { text: result, added }
}
