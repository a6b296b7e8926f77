import type { BilingualDocument } from '../model/bilingual-document.js'
import { unitContent } from '../model/bilingual-document.js'
import { textHash } from '../model/content-hash.js'
import type { Issue } from '../model/issue.js'
import { plainText } from '../model/project.js'

/** What a finding is, whatever line it moves to: a hash of the rule, the unit's source and the text it points at in the target. */
export function fingerprint(issue: Issue, document: BilingualDocument): string {
  const unit = document.units.find((candidate) => candidate.id === issue.unit)
  const source = unit === undefined ? '' : plainText(unitContent(unit, 'source'))
  const target = (issue.target ?? []).map((excerpt) => excerpt.text)
  return textHash(JSON.stringify([issue.rule, textHash(source.normalize('NFC')), ...target]))
}
