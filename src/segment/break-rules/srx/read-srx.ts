import { InputError, type InputErrorCode } from '../../../model/input-error.js'
import {
  attributeOf,
  childElements,
  indexLines,
  parseXml,
  textContent,
  type XmlDocument,
  type XmlElement,
  type XmlReadOptions,
} from '../../../xml/index.js'
import type { BreakRule } from '../break-rules.js'
import { PatternError } from '../patterns/pattern-error.js'
import { Scene } from '../patterns/scene.js'
import { Side } from '../patterns/side.js'
import type { SrxDocument, SrxMap } from './srx-document.js'

const namespace = 'http://www.lisa.org/srx20'

/**
 * Reads a file of segmentation rules, SRX 2.0 (LISA OSCAR, 2008), and refuses it as a whole where any of its rules cannot be followed.
 *
 * A header that says nothing of `cascade` is taken to mean `yes`, a rule without `break` too, as tools do. `segmentsubflows` and `formathandle` are checked and
 * change nothing: inner flows always have segments of their own, an opening code goes with what follows, a closing one with what comes before. What other
 * namespaces add is left alone.
 *
 * @throws InputError `not-srx`, `srx-version`, `srx-structure`, `pattern-syntax`, `pattern-unsupported`, with file, line and column; and as XML is refused
 */
export function readSrx(bytes: Uint8Array, options: XmlReadOptions = {}): SrxDocument {
  return new SrxReader(parseXml(bytes, options), options.file).read()
}

class SrxReader {
  readonly #document: XmlDocument
  readonly #file: string | undefined
  readonly #place: (offset: number) => { readonly line: number; readonly column: number }

  constructor(document: XmlDocument, file: string | undefined) {
    this.#document = document
    this.#file = file
    this.#place = indexLines(document.text)
  }

  read(): SrxDocument {
    const { root } = this.#document
    if (root.local !== 'srx') this.#fail('not-srx', root, { element: root.name })
    const version = attributeOf(root, 'version') ?? ''
    if (version !== '2.0') this.#fail('srx-version', root, { version: version === '' ? '?' : version })
    if (root.uri !== namespace && root.uri !== '')
      this.#fail('not-srx', root, { element: `${root.name} (${root.uri})` })
    const [header] = childElements(root, 'header')
    if (header !== undefined) this.#checkHeader(header)
    const body = this.#only(root, 'body')
    const rules = this.#rules(this.#only(body, 'languagerules'))
    return {
      cascade: (header && attributeOf(header, 'cascade')) !== 'no',
      maps: childElements(this.#only(body, 'maprules'), 'languagemap').map((map) => this.#map(map, rules)),
    }
  }

  #checkHeader(header: XmlElement): void {
    this.#choice(header, 'cascade', ['yes', 'no'])
    this.#choice(header, 'segmentsubflows', ['yes', 'no'])
    for (const handle of childElements(header, 'formathandle')) {
      this.#choice(handle, 'type', ['start', 'end', 'isolated'])
      this.#choice(handle, 'include', ['yes', 'no'])
    }
  }

  #rules(parent: XmlElement): ReadonlyMap<string, readonly BreakRule[]> {
    const named = new Map<string, readonly BreakRule[]>()
    for (const language of childElements(parent, 'languagerule')) {
      const name = this.#attribute(language, 'languagerulename')
      if (named.has(name)) this.#fail('srx-structure', language, { element: 'languagerule', doubled: name })
      named.set(
        name,
        childElements(language, 'rule').map((rule) => this.#rule(rule)),
      )
    }
    return named
  }

  #rule(rule: XmlElement): BreakRule {
    const breaks = this.#choice(rule, 'break', ['yes', 'no']) !== 'no'
    const { line, column } = this.#place(rule.start)
    const place = [this.#file, line, column].filter((part) => part !== undefined).join(':')
    return { breaks, before: this.#pattern(rule, 'beforebreak'), after: this.#pattern(rule, 'afterbreak'), place }
  }

  #pattern(rule: XmlElement, name: 'beforebreak' | 'afterbreak'): string {
    const [element, second] = childElements(rule, name)
    if (second !== undefined) this.#fail('srx-structure', second, { element: name })
    if (element === undefined) return ''
    const source = textContent(element)
    try {
      new Side(source, name === 'beforebreak')
    } catch (cause) {
      if (!(cause instanceof PatternError)) throw cause
      const { line, column } = this.#place(this.#offsetOf(element, cause.offset))
      throw new InputError(`pattern-${cause.kind}`, {
        ...(this.#file === undefined ? {} : { file: this.#file }),
        line,
        column,
        values: { pattern: source, part: cause.part },
        cause,
      })
    }
    return source
  }

  /** Where a part of an element's text stands in the file; where references are before it, the text's beginning. */
  #offsetOf(element: XmlElement, offset: number): number {
    const [only] = element.children
    if (only === undefined || element.children.length > 1 || (only.type !== 'text' && only.type !== 'cdata'))
      return element.contentStart
    const start = only.type === 'cdata' ? only.start + '<![CDATA['.length : only.start
    const before = only.text.slice(0, offset)
    return this.#document.text.startsWith(before, start) ? start + offset : start
  }

  #map(map: XmlElement, rules: ReadonlyMap<string, readonly BreakRule[]>): SrxMap {
    const name = this.#attribute(map, 'languagerulename')
    const found = rules.get(name)
    if (found === undefined) this.#fail('srx-structure', map, { element: 'languagemap', rules: name })
    return { fits: this.#languages(map), rules: found ?? [] }
  }

  #languages(map: XmlElement): (tag: string) => boolean {
    const pattern = this.#attribute(map, 'languagepattern')
    try {
      const side = new Side(`(?i)(?:${pattern})\\z`, false)
      const fits = (tag: string): boolean => side.holds(new Scene(tag), 0)
      return (tag) => fits(tag) || fits(tag.replaceAll('-', '_'))
    } catch (cause) {
      if (!(cause instanceof PatternError)) throw cause
      return this.#fail(`pattern-${cause.kind}`, map, { pattern, part: cause.part })
    }
  }

  #only(parent: XmlElement, local: string): XmlElement {
    const [first, second] = childElements(parent, local)
    if (first === undefined) return this.#fail('srx-structure', parent, { element: local, parent: parent.name })
    return second === undefined ? first : this.#fail('srx-structure', second, { element: local })
  }

  #attribute(element: XmlElement, name: string): string {
    const value = attributeOf(element, name)
    return value ?? this.#fail('srx-structure', element, { element: element.name, attribute: name })
  }

  #choice(element: XmlElement, name: string, choices: readonly string[]): string | undefined {
    const value = attributeOf(element, name)
    if (value === undefined || choices.includes(value)) return value
    return this.#fail('srx-structure', element, { element: element.name, attribute: `${name}="${value}"` })
  }

  #fail(code: InputErrorCode, element: XmlElement, values: Readonly<Record<string, string>>): never {
    const file = this.#file === undefined ? {} : { file: this.#file }
    throw new InputError(code, { ...file, ...this.#place(element.start), values })
  }
}
