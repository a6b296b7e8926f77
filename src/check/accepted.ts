import { type Language, languageFor } from '../language/index.js'
import { isFormOf } from '../mention/names/names-forms.js'
import { nameTokens, normalKey } from '../mention/names/names-tokens.js'
import type { AcceptedName } from '../model/accepted-name.js'
import type { Finding } from './checker.js'

/** The texts that a finding is about, and their languages. */
export interface FindingTexts {
  readonly source: string
  readonly target: string
  readonly sourceLanguage: string
  readonly targetLanguage: string
}

/** Rules that an accepted name may answer, by what the value says that it has to match. */
const byForm: ReadonlySet<string> = new Set(['names.inconsistent', 'names.spelling'])
const byName: ReadonlySet<string> = new Set(['names.missing', 'names.swapped', 'names.territory'])

/** Whether a name that a person confirmed explains a finding: the form is one of its own, or one of its forms stands here. */
export function isAccepted(finding: Finding, names: readonly AcceptedName[], texts: FindingTexts): boolean {
  const { here, source } = finding.values
  const target = languageFor(texts.targetLanguage)
  if (byForm.has(finding.rule))
    return names.some(
      (name) =>
        hasForm(String(here ?? ''), name.target, target) &&
        stands(texts.source, name.source, languageFor(texts.sourceLanguage)),
    )
  if (byName.has(finding.rule))
    return names.some(
      (name) =>
        hasForm(String(source ?? ''), name.source, languageFor(texts.sourceLanguage)) &&
        stands(texts.target, name.target, target),
    )
  return false
}

function hasForm(word: string, forms: readonly string[], language: Language): boolean {
  return isFormOf(normalKey(word), forms.map(normalKey), language)
}

/** One of the forms stands in a text; one of several words, or in a script that parts none, as it is. */
function stands(text: string, forms: readonly string[], language: Language): boolean {
  if (forms.some((form) => (!language.spaced || /\s/.test(form)) && text.includes(form))) return true
  const keys = forms.map(normalKey)
  return nameTokens(text, language).some((token) => token.keys.some((key) => isFormOf(key, keys, language)))
}
