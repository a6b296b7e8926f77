import type { BilingualDocument, Match } from '../model/bilingual-document.js'
import type { Memory } from './engine.js'
import { openRequests } from './open-requests.js'
import { matchesOf, remember, withMatches } from './remember.js'

/** Puts what memories know beside the segments that nobody has translated; no target is filled. The document itself where they know nothing new. */
export async function showMatches(
  document: BilingualDocument,
  memories: readonly Memory[],
): Promise<BilingualDocument> {
  const { sourceLanguage, targetLanguage = sourceLanguage } = document
  const found = new Map<string, readonly Match[]>()
  for (const request of openRequests(document)) {
    const answers = await remember(request, { sourceLanguage, targetLanguage }, memories)
    found.set(`${request.unit} ${request.segment}`, matchesOf(request.segment, answers))
  }
  return withMatches(document, (unit, { id }) => found.get(`${unit} ${id}`) ?? [])
}
