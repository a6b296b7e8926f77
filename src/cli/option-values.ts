import { type LanguageTag, languageTag } from '../model/language-tag.js'

/** The options of one run, by their long names; values are checked already. */
export class Options {
  readonly #values: ReadonlyMap<string, unknown>

  constructor(values: ReadonlyMap<string, unknown>) {
    this.#values = values
  }

  /** Whether a flag is set. */
  flag(name: string): boolean {
    return this.#values.get(name) === true
  }

  /** Whether `--no-NAME` is given. */
  denied(name: string): boolean {
    return this.#values.get(name) === false
  }

  /** An option's text. */
  text(name: string): string | undefined {
    const value = this.#values.get(name)
    return typeof value === 'string' ? value : undefined
  }

  /** An option's number. */
  count(name: string): number | undefined {
    const value = this.#values.get(name)
    return typeof value === 'number' ? value : undefined
  }

  /** The texts of an option that may be given several times. */
  list(name: string): readonly string[] {
    const value = this.#values.get(name)
    return Array.isArray(value) ? value.map(String) : []
  }

  /** The language tags of an option, canonical, each once; absent where it is not given. */
  locales(name: string): readonly LanguageTag[] | undefined {
    return this.#values.has(name) ? [...new Set(this.list(name).map(languageTag))] : undefined
  }

  /** The one language tag of an option. */
  locale(name: string): LanguageTag | undefined {
    const text = this.text(name)
    return text === undefined ? undefined : languageTag(text)
  }
}
