import { IndexBuilder } from './build-index.js'
import type { MemoryEntry } from './entry.js'
import type { IndexData } from './index-data.js'
import { recordsOf, serializeRecord } from './memory-record.js'
import { formOf } from './tokens.js'

/** Records are put together into pieces of so many bytes. */
const pieceBytes = 8 << 20

/** Makes the index of a memory in two languages, with the records that a look-up gives, out of its entries as they are read. */
export class IndexMaker {
  readonly #languages: readonly [source: string, target: string]
  readonly #builder = new IndexBuilder()
  readonly #encoder = new TextEncoder()
  readonly #pieces: Uint8Array[] = []
  #piece: string[] = []
  #pieceLength = 0
  #length = 0

  constructor(sourceLanguage: string, targetLanguage: string) {
    this.#languages = [sourceLanguage, targetLanguage]
  }

  /** Adds the pairs of an entry; those with an empty side say nothing. */
  add(entry: MemoryEntry): void {
    for (const record of recordsOf(entry, ...this.#languages)) {
      const form = formOf(record.source)
      if (form.trim() === '' || formOf(record.target).trim() === '') continue
      const text = serializeRecord(record)
      this.#builder.add(form, this.#length)
      this.#piece.push(text)
      const length = utf8Length(text)
      this.#length += length
      this.#pieceLength += length
      if (this.#pieceLength >= pieceBytes) this.#flush()
    }
  }

  /** The index, and the records one after another. */
  end(): { readonly data: IndexData; readonly records: readonly Uint8Array[] } {
    this.#flush()
    return { data: this.#builder.build(this.#length), records: this.#pieces }
  }

  #flush(): void {
    this.#pieces.push(this.#encoder.encode(this.#piece.join('')))
    this.#piece = []
    this.#pieceLength = 0
  }
}

/** How many bytes a text has in UTF-8 (JSON holds no half of a surrogate pair). */
function utf8Length(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) length += 2
    else if (unit > 0x7f) length += 1
  }
  return length
}
