import { eastAsianWidth } from 'get-east-asian-width'

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * How many columns a terminal gives a text: two for a wide character (UAX 11) and an emoji, none for what hangs on another character or is not seen.
 *
 * @example
 * columns('ab日') // => 4
 * @example
 * columns('e\u0301👩‍👩‍👧') // => 3
 */
export function columns(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length
  let sum = 0
  for (const { segment } of clusters.segment(text)) sum += clusterColumns(segment)
  return sum
}

function clusterColumns(cluster: string): number {
  if (/^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Mn}\p{Me}]/u.test(cluster)) return 0
  if (/\uFE0F|\u{1F3FB}|^[\u{1F1E6}-\u{1F1FF}]{2}/u.test(cluster)) return 2
  return eastAsianWidth(cluster.codePointAt(0) ?? 0)
}
