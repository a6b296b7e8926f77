import { InputError } from './input-error.js'

declare const languageTagBrand: unique symbol

/** A well-formed BCP 47 tag in its canonical case (`zh-Hans`, `pt-BR`); safe as a folder's name. */
export type LanguageTag = string & { readonly [languageTagBrand]: true }

/**
 * Reads a BCP 47 language tag; underscores are taken for hyphens.
 *
 * @throws InputError `language-tag` if it is none (RFC 5646, section 2.1).
 * @example
 * languageTag('PT_br') // => 'pt-BR'
 */
export function languageTag(text: string): LanguageTag {
  const tag = canonical(text)
  if (tag === undefined) throw new InputError('language-tag', { values: { tag: text } })
  return tag
}

/** Says whether a text is a BCP 47 language tag. */
export function isLanguageTag(text: string): boolean {
  return canonical(text) !== undefined
}

/** The language itself, without script and region: `zh` of `zh-Hans`. */
export function languageOf(tag: string): string {
  return /^[^-]*/.exec(tag)?.[0] ?? tag
}

function canonical(text: string): LanguageTag | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] as LanguageTag | undefined
  } catch {
    return undefined
  }
}
