import { type LanguageTag, languageTag } from '../model/language-tag.js'
import type { Session } from './session.js'

/**
 * The language of an article: as the user says, else the configuration, else English, which is then said.
 *
 * @param own the mark that the file itself (or its XLIFF) bears
 */
export function sourceLocaleOf(session: Session, path: string, own?: LanguageTag): LanguageTag {
  const { words, options } = session.run
  const known = options.locale('source-locale') ?? session.workspace?.sourceLocale ?? own
  if (known !== undefined) return known
  const locale = languageTag('en')
  session.remarkOnce(words('cli.source-language', { file: session.shown(path), locale }))
  return locale
}
