import { blockKeys } from '../document/index.js'
import type { BilingualDocument } from '../model/bilingual-document.js'
import { blocksOf, type Document } from '../model/document.js'
import { codeKey } from '../model/project.js'
import { type AssembleOptions, assembleTargets } from './assemble-document.js'

/** Keys that stand for what i18next would take for its own syntax; a unit's key never looks like them. */
const braces = '~braces'
const nesting = '~nesting'

/**
 * The finished article as i18next resources: one flat object, a paragraph a key (the unit's id). An i18next with its default options gives the article's words back exactly:
 * in a value `{{` and `$t(` are written as a nested key (`$t(~braces)`, `$t(~nesting)`) whose value is the mark itself, since nested values are not read a second time;
 * in a key every character but letters, figures and hyphens is written as `~` and its code in hexadecimal, so that no separator stands there.
 *
 * @throws InputError as `assembleDocument` does.
 */
export function toI18next(
  document: Document,
  bilingual: BilingualDocument,
  options: AssembleOptions,
): Readonly<Record<string, string>> {
  const { targets } = assembleTargets(document, bilingual, options)
  const blocks = blocksOf(document)
  const values = blockKeys(document).map((key, index) => {
    const codes = new Map(blocks[index]?.runs.map((run) => [codeKey(run.inline), run.span]))
    const text = (targets[index] ?? []).map((inline) => {
      const span = codes.get(codeKey(inline))
      return inline.type === 'text' ? inline.text : document.text.slice(span?.start, span?.end ?? span?.start)
    })
    return [i18nextKey(key), i18nextValue(text.join(''))] as const
  })
  const used = values.map(([, value]) => value).join('\n')
  const marks = [
    [braces, '{{'],
    [nesting, '$t('],
  ].filter(([key]) => used.includes(`$t(${key})`))
  return Object.fromEntries([...values, ...marks])
}

/**
 * A key that i18next's default separators leave whole.
 *
 * @example
 * i18nextKey('u1.s:2_x') // => 'u1~2es~3a2~5fx'
 */
export function i18nextKey(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (character) => `~${(character.codePointAt(0) ?? 0).toString(16)}`)
}

/**
 * A text as a value that i18next gives back as it is.
 *
 * @example
 * i18nextValue('Use {{x}} or $t(key).') // => 'Use $t(~braces)x}} or $t(~nesting)key).'
 */
export function i18nextValue(text: string): string {
  return text.replace(/\{\{|\$t\(/g, (mark) => `$t(${mark === '{{' ? braces : nesting})`)
}
