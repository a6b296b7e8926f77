import type { CheckOptions } from '../check/index.js'
import type { BilingualDocument } from '../model/bilingual-document.js'
import { readAcceptedNames } from './accepted-names.js'
import type { Session } from './session.js'
import { readTerms } from './termbases.js'

/** What the workspace and the run say of a document's check: severities, confirmed names, terms, original wordings. */
export async function checkOptionsFor(
  session: Session,
  { sourceLanguage, targetLanguage }: Pick<BilingualDocument, 'sourceLanguage' | 'targetLanguage'>,
): Promise<CheckOptions> {
  return {
    severities: session.severities(targetLanguage),
    acceptedNames: await readAcceptedNames(session, targetLanguage),
    terms: await readTerms(session, sourceLanguage, targetLanguage),
    originals: session.workspace?.originals ?? [],
  }
}
