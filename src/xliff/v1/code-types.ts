import type { CodeHints, CodeKind } from '../../model/inline.js'

/** Kinds of codes that XLIFF 1.2 has names of its own for (`ctype`), on pairs or on what stands alone, with XLIFF 2's type and subType. */
const named: readonly (readonly [ctype: string, on: 'pair' | 'alone', kind: CodeKind, subKind?: string])[] = [
  ['bold', 'pair', 'fmt', 'xlf:b'],
  ['italic', 'pair', 'fmt', 'xlf:i'],
  ['underlined', 'pair', 'fmt', 'xlf:u'],
  ['link', 'pair', 'link'],
  ['lb', 'alone', 'fmt', 'xlf:lb'],
  ['pb', 'alone', 'fmt', 'xlf:pb'],
  ['image', 'alone', 'image'],
]

/** The `ctype` of a character that XML cannot hold, inside a `ph`. */
export const codePointType = 'x-cp'

/**
 * A code's `ctype`; kinds that 1.2 does not know there are `x-KIND` or `x-KIND-SUBKIND`.
 *
 * @example
 * writeCodeType({kind: 'fmt', subKind: 'xlf:b'}, 'pair') // => 'bold'
 */
export function writeCodeType({ kind, subKind }: CodeHints, on: 'pair' | 'alone'): string | undefined {
  if (kind === undefined) return undefined
  const known = named.find(([, place, type, subType]) => place === on && type === kind && subType === subKind)
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
  if (known !== undefined) return { kind: known[2], ...(known[3] === undefined ? {} : { subKind: known[3] }) }
  const [, kind, subKind] = /^x-(fmt|ui|quote|link|image|other)(?:-(\S+))?$/.exec(ctype ?? '') ?? []
  if (kind === undefined) return {}
  return { kind: kind as CodeKind, ...(subKind === undefined ? {} : { subKind }) }
}
