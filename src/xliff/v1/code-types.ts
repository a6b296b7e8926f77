import type { CodeHints, CodeKind } from '../../model/inline.js'

/** Kinds of codes that XLIFF 1.2 has names of its own for (`ctype`), with XLIFF 2's type and subType. */
const named: readonly (readonly [ctype: string, kind: CodeKind, subKind?: string])[] = [
  ['bold', 'fmt', 'xlf:b'],
  ['italic', 'fmt', 'xlf:i'],
  ['underlined', 'fmt', 'xlf:u'],
  ['lb', 'fmt', 'xlf:lb'],
  ['pb', 'fmt', 'xlf:pb'],
  ['image', 'image'],
  ['link', 'link'],
]

/** The `ctype` of a character that XML cannot hold, inside a `ph`. */
export const codePointType = 'x-cp'

/**
 * A code's `ctype`; kinds that 1.2 does not know are `x-KIND` or `x-KIND-SUBKIND`.
 *
 * @example
 * writeCodeType({kind: 'fmt', subKind: 'xlf:b'}) // => 'bold'
 */
export function writeCodeType({ kind, subKind }: CodeHints): string | undefined {
  if (kind === undefined) return undefined
  const known = named.find(([, type, subType]) => type === kind && subType === subKind)
  if (known !== undefined) return known[0]
  return subKind === undefined || /\s/.test(subKind) ? `x-${kind}` : `x-${kind}-${subKind}`
}

/**
 * What a `ctype` says; another tool's own name says nothing.
 *
 * @example
 * readCodeType('x-ui-a:b') // => {kind: 'ui', subKind: 'a:b'}
 */
export function readCodeType(ctype: string | undefined): Pick<CodeHints, 'kind' | 'subKind'> {
  const known = named.find(([name]) => name === ctype)
  if (known !== undefined) return { kind: known[1], ...(known[2] === undefined ? {} : { subKind: known[2] }) }
  const [, kind, subKind] = /^x-(fmt|ui|quote|link|image|other)(?:-(\S+))?$/.exec(ctype ?? '') ?? []
  if (kind === undefined) return {}
  return { kind: kind as CodeKind, ...(subKind === undefined ? {} : { subKind }) }
}
