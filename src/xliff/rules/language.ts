import { isLanguageTag } from '../../model/language-tag.js'
import { attributeOf } from '../../xml/index.js'
import type { Breach, XliffRule } from './rule.js'

/** There are targets, and the file does not say in which language. */
export const targetLanguage: XliffRule = {
  id: 'language.target',
  section: '2.x: 4.3.1.34 (trgLang)',
  generations: [2],
  *check({ root, core }): Iterable<Breach> {
    const [first] = core('target')
    if (first !== undefined && attributeOf(root, 'trgLang') === undefined) yield { at: first }
  },
}

/** A language is named by what is no BCP 47 tag. */
export const languageTags: XliffRule = {
  id: 'language.tag',
  section: '2.x: 4.3.1.30 (srcLang), 4.3.1.34; 1.2: 2.3 (source-language, target-language)',
  generations: [1, 2],
  *check({ root, core, reading }): Iterable<Breach> {
    const [elements, attributes] =
      reading.shape.generation === 2
        ? [[root], ['srcLang', 'trgLang']]
        : [core('file'), ['source-language', 'target-language']]
    for (const at of elements)
      for (const attribute of attributes) {
        const tag = attributeOf(at, attribute)
        if (tag !== undefined && !isLanguageTag(tag)) yield { at, values: { attribute, tag } }
      }
  },
}
