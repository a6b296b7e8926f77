import { blockKeys } from '../../src/document/index.js'
import type { BilingualDocument, Unit } from '../../src/model/bilingual-document.js'
import { blockContent, blocksOf, type Document } from '../../src/model/document.js'
import type { Inline } from '../../src/model/inline.js'
import { languageTag } from '../../src/model/language-tag.js'
import { plainText, sliceInline } from '../../src/model/project.js'

/** A bilingual document made without the segmenter: sentences end at `. `, gaps are the spaces after them. */
export function bilingualOf(
  document: Document,
  target: (source: readonly Inline[], unit: string) => readonly Inline[] | undefined,
): BilingualDocument {
  const keys = blockKeys(document)
  const units = blocksOf(document).map((block, index): Unit => {
    const id = keys[index] ?? ''
    const content = blockContent(block)
    const text = plainText(content)
    let count = 0
    const parts = [...text.matchAll(/[\s\S]+?(?:[.!?。！？]["”’]?(?=\s|$)|[。！？](?=.)|$)|\s+/gu)].map(
      (match): Unit['parts'][number] => {
        const source = sliceInline(content, match.index, match.index + match[0].length)
        if (match[0].trim() === '') return { type: 'gap', source }
        count += 1
        const translation = target(source, id)
        return {
          type: 'segment',
          id: `s${count}`,
          source,
          state: 'initial',
          ...(translation === undefined ? {} : { target: translation }),
        }
      },
    )
    const trimmed = parts.flatMap((part) => splitSpace(part))
    return { id, translate: true, parts: trimmed, notes: [], matches: [] }
  })
  return {
    id: 'f1',
    sourceLanguage: languageTag('en'),
    targetLanguage: languageTag('uk'),
    units,
    quotations: [],
    notes: [],
  }
}

/** A piece's leading white space as a gap of its own. */
function splitSpace(part: Unit['parts'][number]): readonly Unit['parts'][number][] {
  const first = part.source[0]
  const space = first?.type === 'text' ? (/^\s+/.exec(first.text)?.[0] ?? '') : ''
  if (part.type === 'gap' || space === '') return [part]
  const length = plainText(part.source).length
  const cut = sliceInline(part.source, space.length, length)
  return [
    { type: 'gap', source: [{ type: 'text', text: space }] },
    {
      ...part,
      source: cut,
      ...(part.target === undefined ? {} : { target: part.target === part.source ? cut : part.target }),
    },
  ]
}
