import { IndexBuilder } from './build-index.js'
import type { MemoryRecord } from './memory-record.js'
import { type Hit, IndexSearch, type SearchOptions } from './search-index.js'
import { formOf } from './tokens.js'

/** A memory of one pair of languages that can be looked into. */
export interface MemoryStore {
  readonly size: number
  /** The places of pairs whose source may have this very form. */
  exact(form: string): readonly number[]
  find(form: string, options?: SearchOptions): readonly Hit[]
  record(ordinal: number): MemoryRecord | Promise<MemoryRecord>
}

/** A memory of pairs that are at hand. */
export function storeOf(records: readonly MemoryRecord[]): MemoryStore {
  const builder = new IndexBuilder()
  for (const { source } of records) builder.add(formOf(source))
  const search = new IndexSearch(builder.build())
  return {
    size: records.length,
    exact: (form) => search.exact(form),
    find: (form, options) => search.find(form, options),
    record(ordinal) {
      const record = records[ordinal]
      if (record === undefined) throw new RangeError(`no record ${ordinal}`)
      return record
    },
  }
}
