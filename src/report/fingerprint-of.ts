import { type BilingualDocument, unitContent } from '../model/bilingual-document.js'
import { textHash } from '../model/content-hash.js'
import type { Issue } from '../model/issue.js'
import { plainText } from '../model/project.js'

/** Gives what a finding of a document is, whatever line it moves to: a hash of the rule, the unit's source and the text it points at in the target. */
export function fingerprintOf(document: BilingualDocument): (issue: Issue) => string {
  const units = new Map(document.units.map((unit) => [unit.id, unit]))
  return (issue) => {
    const unit = units.get(issue.unit)
    const source = unit === undefined ? '' : plainText(unitContent(unit, 'source'))
    const target = (issue.target ?? []).map((excerpt) => excerpt.text)
    return textHash(JSON.stringify([issue.rule, textHash(source.normalize('NFC')), ...target]))
  }
}
