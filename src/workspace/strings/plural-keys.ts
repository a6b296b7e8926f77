import { type PluralCategory, type PluralForm, pluralCategories, pluralForms } from '../../language/index.js'
import { writePath } from './catalogue-path.js'
import type { Catalogue, CataloguePath, CatalogueText } from './read-catalogue.js'

/** A text to be translated. */
export interface CatalogueUnit {
  readonly path: CataloguePath
  readonly source: string
  /** Absent: there is no translation yet. */
  readonly target?: string
  /** The source text's place in its catalogue. */
  readonly offset: number
  /** The plural form that the translation is for. */
  readonly plural?: PluralForm
  /** What the text's key says after the key of the general text: `male` of `friend_male` beside `friend`. */
  readonly context?: string
}

/**
 * The texts of a catalogue as units for one target language: where the source has plural forms (i18next's JSON 4: `key_one`,
 * `key_other`, `key_ordinal_one`), one for each form of the target's own language (CLDR), from the source's form of that name,
 * else from `other`. A `zero` that the source has beside its language's forms is kept. Empty texts are no units.
 */
export function unitsFor(
  source: Catalogue,
  target: Catalogue | undefined,
  languages: { readonly source: string; readonly target: string },
): readonly CatalogueUnit[] {
  const texts = new Map(source.texts.map((text) => [writePath(text.path), text]))
  const translated = new Map((target?.texts ?? []).map(({ path, text }, order) => [writePath(path), { text, order }]))
  const orderOf = (path: CataloguePath): number => translated.get(writePath(path))?.order ?? Number.POSITIVE_INFINITY
  const units: CatalogueUnit[] = []
  const done = new Set<string>()
  const add = (path: CataloguePath, from: CatalogueText, plural?: PluralForm): void => {
    if (from.text === '') return
    const known = translated.get(writePath(path))
    const context = contextOf(path, texts)
    units.push({
      path,
      source: from.text,
      offset: from.offset,
      ...(known === undefined || known.text === '' ? {} : { target: known.text }),
      ...(plural === undefined ? {} : { plural }),
      ...(context === undefined ? {} : { context }),
    })
  }
  for (const text of source.texts) {
    const family = familyOf(text.path, texts, languages.source)
    if (family === undefined) {
      add(text.path, text)
      continue
    }
    const key = writePath(family.member('other'))
    if (done.has(key)) continue
    done.add(key)
    const forms = formsFor(family, texts, languages.target)
      .map((form) => ({ form, path: family.member(form.category) }))
      .sort((a, b) => compare(orderOf(a.path), orderOf(b.path)))
    for (const { form, path } of forms) {
      const from = texts.get(writePath(path)) ?? texts.get(key)
      if (from !== undefined) add(path, from, form)
    }
  }
  return units
}

type Texts = ReadonlyMap<string, CatalogueText>

/** The plural forms of one text. */
interface Family {
  readonly kind: 'cardinal' | 'ordinal'
  readonly member: (category: PluralCategory) => CataloguePath
}

/** The family that a key belongs to: one with `other`, and with a second form where the language has more than one. */
function familyOf(path: CataloguePath, texts: Texts, language: string): Family | undefined {
  const key = path.at(-1)
  const found = typeof key === 'string' ? /^([\s\S]+?)(_ordinal)?_(?:zero|one|two|few|many|other)$/.exec(key) : null
  if (found === null) return undefined
  const [, base = '', ordinal = ''] = found
  const kind = ordinal === '' ? 'cardinal' : 'ordinal'
  const member = (category: PluralCategory): CataloguePath => [...path.slice(0, -1), `${base}${ordinal}_${category}`]
  const there = pluralCategories.filter((category) => texts.has(writePath(member(category))))
  const least = Math.min(2, pluralForms(language, kind).length)
  return there.includes('other') && there.length >= least ? { kind, member } : undefined
}

/** The target's forms; i18next takes `zero` for 0 in every language where it is there. */
function formsFor(family: Family, texts: Texts, language: string): readonly PluralForm[] {
  const forms = pluralForms(language, family.kind)
  const zero = texts.has(writePath(family.member('zero'))) && !forms.some(({ category }) => category === 'zero')
  return zero ? [{ category: 'zero', samples: ['0'] }, ...forms] : forms
}

function contextOf(path: CataloguePath, texts: Texts): string | undefined {
  const key = path.at(-1)
  if (typeof key !== 'string') return undefined
  const bare = key.replace(/(?:_ordinal)?_(?:zero|one|two|few|many|other)$/, '')
  const at = bare.lastIndexOf('_')
  if (at <= 0) return undefined
  const general = bare.slice(0, at)
  const above = path.slice(0, -1)
  const known = [general, `${general}_other`].some((name) => texts.has(writePath([...above, name])))
  return known ? bare.slice(at + 1) : undefined
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other
}
