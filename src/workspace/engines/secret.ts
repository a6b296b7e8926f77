const hidden = '***'

/** A key that shows itself to nobody: joined or serialised it is `***`, and a private field is not inspected. */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  /** The key itself, for the one header that it goes into. */
  reveal(): string {
    return this.#value
  }

  /** Whether a text holds the key, as it is, in base64 or as part of a URL. */
  isIn(text: string): boolean {
    const bytes = Buffer.from(this.#value)
    const base64 = bytes.toString('base64').split('=', 1).join('')
    const forms = [this.#value, encodeURIComponent(this.#value), base64, bytes.toString('base64url')]
    return forms.some((form) => text.includes(form))
  }

  toString(): string {
    return hidden
  }

  toJSON(): string {
    return hidden
  }
}
