import { InputError } from '../model/input-error.js'
import { attributeOf, type XmlElement } from '../xml/index.js'

/** The versions of XLIFF that can be written. */
export type XliffVersion = '1.2' | '2.0' | '2.1' | '2.2'

/** How a file is built: 1 is trans-units (1.0, 1.1, 1.2), 2 is units of segments (2.0, 2.1, 2.2). */
export type XliffGeneration = 1 | 2

/** What a file says of its version: its core namespace (empty in 1.0) and number as written. */
export interface XliffShape {
  readonly generation: XliffGeneration
  readonly namespace: string
  readonly version: string
}

/** Namespaces of XLIFF: the cores, and the modules that guillemet writes itself. */
export const namespaces = {
  core12: 'urn:oasis:names:tc:xliff:document:1.2',
  core20: 'urn:oasis:names:tc:xliff:document:2.0',
  core22: 'urn:oasis:names:tc:xliff:document:2.2',
  metadata: 'urn:oasis:names:tc:xliff:metadata:2.0',
  matches: 'urn:oasis:names:tc:xliff:matches:2.0',
  glossary: 'urn:oasis:names:tc:xliff:glossary:2.0',
  formatStyle: 'urn:oasis:names:tc:xliff:fs:2.0',
  changeTracking: 'urn:oasis:names:tc:xliff:changetracking:2.0',
  its: 'http://www.w3.org/2005/11/its',
  xmlns: 'http://www.w3.org/2000/xmlns/',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const

/** Versions by namespace: 2.1 kept that of 2.0, 2.2 has its own; files of 1.0 have none, and many of 1.1 and 1.2 forget theirs; the schema of 1.2 takes the older numbers. */
const versionsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['', ['1.0', '1.1', '1.2']],
  ['urn:oasis:names:tc:xliff:document:1.1', ['1.1']],
  [namespaces.core12, ['1.2', '1.1', '1.0']],
  [namespaces.core20, ['2.0', '2.1']],
  [namespaces.core22, ['2.2']],
])

/**
 * Tells a file's version from its root.
 *
 * @throws InputError `not-xliff` if the root is another element, `xliff-version` if the version is unknown, `xliff-namespace` if its namespace is another.
 */
export function shapeOf(
  root: XmlElement,
  place: { readonly file?: string; readonly line: number; readonly column: number },
): XliffShape {
  if (root.local !== 'xliff') throw new InputError('not-xliff', { ...place, values: { root: root.name } })
  const version = attributeOf(root, 'version') ?? ''
  const values = { version, namespace: root.uri }
  if (!versionsOf.get(root.uri)?.includes(version)) {
    const expected = [...versionsOf].findLast(([, versions]) => versions.includes(version))?.[0]
    if (expected === undefined) throw new InputError('xliff-version', { ...place, values })
    throw new InputError('xliff-namespace', { ...place, values: { ...values, expected } })
  }
  return { generation: version.startsWith('1') ? 1 : 2, namespace: root.uri, version }
}

/** The core namespace that a version is written in. */
export function coreNamespace(version: XliffVersion): string {
  if (version === '1.2') return namespaces.core12
  return version === '2.2' ? namespaces.core22 : namespaces.core20
}
