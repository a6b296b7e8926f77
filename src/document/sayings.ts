import type { Block } from '../model/document.js'
import type { Inline } from '../model/inline.js'
import { findProtected } from './protected.js'

/** Blocks, and for each the content that is compared. */
export interface Said {
  readonly blocks: readonly Block[]
  readonly contents: readonly (readonly Inline[])[]
}

/** Whether blocks say what others say, in whatever order. */
export function sayTheSame(some: Said, others: Said): boolean {
  return isSame(some, others) || sayingsOf(some) === sayingsOf(others)
}

/** Whether the very same stands in the very same order, as it nearly always does: that is told without sorting anything. */
function isSame(some: Said, others: Said): boolean {
  return (
    some.blocks.length === others.blocks.length &&
    some.blocks.every(({ holder }, index) => {
      const other = others.blocks[index]?.holder
      if (holder?.block !== other?.block || holder?.code !== other?.code) return false
      return wordsOf(some.contents[index] ?? []) === wordsOf(others.contents[index] ?? [])
    })
  )
}

/** Content with all that `sayingsOf` reads in it. */
function wordsOf(content: readonly Inline[]): string {
  let words = ''
  for (const inline of content)
    words += inline.type === 'text' ? inline.text : `\0${inline.type} ${inline.id} ${equivalentOf(inline)}\0`
  return words
}

/**
 * What blocks say, as a text that is only compared: the words of each with what its codes stand for, without white space, in an order of their own, as texts in codes go
 * where their codes go. Blocks without words are left out.
 */
function sayingsOf({ blocks, contents }: Said): string {
  const holding = new Set(blocks.map(({ holder }) => `${holder?.block} ${holder?.code}`))
  return contents
    .map((content, index) => {
      if (!hasWords(content)) return ''
      const said = content.map((inline) => {
        if (inline.type === 'text') return inline.text
        // A code with a text in it stands for that text, which is a block of its own.
        return holding.has(`${index} ${inline.id}`) ? '' : equivalentOf(inline)
      })
      return said.join('').replace(/[\s\u0085]+/g, '')
    })
    .filter((said) => said !== '')
    .sort()
    .join('\n')
}

/** Whether content says something besides placeholders and addresses, as it will be read: an address takes the letters that come close to it. */
function hasWords(content: readonly Inline[]): boolean {
  const text = content
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      const equivalent = equivalentOf(inline)
      const [found] = findProtected(equivalent)
      return found?.start === 0 && found.end === equivalent.length ? equivalent : ' '
    })
    .join('')
  let at = 0
  let rest = ''
  for (const { start, end } of findProtected(text)) {
    rest += text.slice(at, start)
    at = end
  }
  return /[\p{L}\p{N}]/u.test(rest + text.slice(at))
}

function equivalentOf(inline: Inline): string {
  return inline.type === 'standalone' ? (inline.equivalent ?? '') : ''
}
