import type { Inline } from '../model/inline.js'
import { type Projection, project } from '../model/project.js'

/** Figures; a letter of a script that puts no spaces between words; a word; any other mark. */
const token =
  /\p{Nd}+(?:[.,:\u066B\u066C]\p{Nd}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}])[\p{L}\p{M}])+(?:['’ʼ]\p{L}+)*|\S/gu

/** What stands for figures, whatever their value. */
const figures = '0'

/** Codes as one character each, whatever they are: two languages' files name them in their own ways. */
const abstract: Projection = {
  text: ({ text }) => text,
  standalone: () => '\uFFFC',
  opening: () => '\uFFF9',
  closing: () => '\uFFFB',
}

/**
 * The text of a content with a character for each code: two contents of the same form say the same.
 *
 * @example
 * formOf([{type: 'text', text: 'a'}, {type: 'standalone', id: '1'}]) // => 'a\uFFFC'
 */
export function formOf(content: readonly Inline[]): string {
  return project(content, abstract).normalize('NFC')
}

/**
 * What likeness is counted in: words in lower case, letters of scripts without spaces, marks and codes one by one; figures count
 * as figures, whatever their value. No Intl is asked, so that every Node counts the same.
 *
 * @example
 * tokensOf('On 3 May she said: 12.5 %') // => ['on', '0', 'may', 'she', 'said', ':', '0', '%']
 */
export function tokensOf(form: string): readonly string[] {
  const found = form.toLowerCase().match(token) ?? []
  return found.map((each) => (/^\p{Nd}/u.test(each) ? figures : each))
}

/** A hash of a form, 32 bits (FNV-1a over UTF-16 units). */
export function hashOf(form: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < form.length; at++) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
