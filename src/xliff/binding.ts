import { escapeAttribute, namespacesAt, type XmlElement } from '../xml/index.js'

/** How an element of a namespace is written at some place: its prefix (with its colon), and a declaration where the place has none. */
export interface Binding {
  readonly prefix: string
  /** With a space in front; empty where the namespace is bound already. */
  readonly declaration: string
}

/** Finds the binding of a namespace at an element; where it has none, `preferred` is declared. The default namespace serves only a core's elements. */
export function bindingAt(element: XmlElement, namespace: string, preferred: string, defaultToo = false): Binding {
  const scope = namespacesAt(element)
  if (defaultToo && (scope.get('') ?? '') === namespace) return { prefix: '', declaration: '' }
  for (const [prefix, uri] of scope)
    if (uri === namespace && prefix !== '') return { prefix: `${prefix}:`, declaration: '' }
  return { prefix: `${preferred}:`, declaration: ` xmlns:${preferred}="${escapeAttribute(namespace)}"` }
}

/** Markup with a declaration put on its first element. */
export function declare(markup: string, declaration: string): string {
  return declaration === '' ? markup : markup.replace(/^<[^\s/>]+/, (name) => name + declaration)
}
