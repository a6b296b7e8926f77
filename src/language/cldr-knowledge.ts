import { cldrLanguages } from './cldr/index.js'
import { type CldrLanguage, type CldrTable, readTable } from './cldr-language.js'

/** The names of a language's tables. */
export type CldrTableName =
  | 'months'
  | 'weekdays'
  | 'dayPeriods'
  | 'magnitudes'
  | 'currencySymbols'
  | 'currencyNames'
  | 'units'
  | 'territories'
  | 'cities'
  | 'cardinals'
  | 'ordinals'

/** A table opened: each key with its forms. */
export type OpenTable = ReadonlyMap<string, readonly string[]>

/** What CLDR says of a locale, its files merged along the fallback chain; see `CldrLanguage` for what each part holds. */
export interface CldrKnowledge extends Readonly<Record<CldrTableName, OpenTable>> {
  readonly quotes?: CldrLanguage['quotes']
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd'
  readonly fullDate?: string
  readonly decimal: string
  readonly group: string
  readonly percent: string
  readonly percentPattern: string
  readonly minimumGrouping: number
  readonly secondaryGroup: number
  readonly digits?: string
  readonly suppressions: readonly string[]
}

/** Merges what CLDR says along a chain of tags, nearest first. Tables are opened when they are first asked for. */
export function cldrKnowledge(chain: readonly string[]): CldrKnowledge {
  const files = filesOf(chain)
  const nearest = <Value>(pick: (file: CldrLanguage) => Value | undefined): Value | undefined =>
    files.map(pick).find((value) => value !== undefined)
  const memo = new Map<CldrTableName, OpenTable>()
  const open = (name: CldrTableName): OpenTable => {
    const known = memo.get(name)
    if (known !== undefined) return known
    const table = mergeTables(files.map((file) => file[name]))
    memo.set(name, table)
    return table
  }
  const quotes = nearest((file) => file.quotes)
  const fullDate = nearest((file) => file.fullDate)
  const digits = nearest((file) => file.digits)

  return {
    ...(quotes === undefined ? {} : { quotes }),
    dateOrder: nearest((file) => file.dateOrder) ?? 'dmy',
    ...(fullDate === undefined ? {} : { fullDate }),
    decimal: nearest((file) => file.decimal) ?? '.',
    group: nearest((file) => file.group) ?? ',',
    percent: nearest((file) => file.percent) ?? '%',
    percentPattern: nearest((file) => file.percentPattern) ?? '#,##0%',
    minimumGrouping: nearest((file) => file.minimumGrouping) ?? 1,
    secondaryGroup: nearest((file) => file.secondaryGroup) ?? 3,
    ...(digits === undefined ? {} : { digits }),
    suppressions: files.flatMap((file) => file.suppressions?.split('|') ?? []),
    get months(): OpenTable {
      return open('months')
    },
    get weekdays(): OpenTable {
      return open('weekdays')
    },
    get dayPeriods(): OpenTable {
      return open('dayPeriods')
    },
    get magnitudes(): OpenTable {
      return open('magnitudes')
    },
    get currencySymbols(): OpenTable {
      return open('currencySymbols')
    },
    get currencyNames(): OpenTable {
      return open('currencyNames')
    },
    get units(): OpenTable {
      return open('units')
    },
    get territories(): OpenTable {
      return open('territories')
    },
    get cities(): OpenTable {
      return open('cities')
    },
    get cardinals(): OpenTable {
      return open('cardinals')
    },
    get ordinals(): OpenTable {
      return open('ordinals')
    },
  }
}

/** The files of a chain, each followed by the parent it names itself. */
function filesOf(chain: readonly string[]): readonly CldrLanguage[] {
  const files = new Set<CldrLanguage>()
  for (const tag of chain)
    for (let file = cldrLanguages.get(tag); file !== undefined && !files.has(file); ) {
      files.add(file)
      file = file.parent === undefined ? undefined : cldrLanguages.get(file.parent)
    }
  return [...files]
}

function mergeTables(tables: readonly (CldrTable | undefined)[]): OpenTable {
  return new Map([...tables].reverse().flatMap((table) => [...readTable(table)]))
}
