import { heldIn, skipOf, textsIn } from '../html/read-html.js'
import type { Attribute } from '../html/tokens.js'
import type { Tag } from '../markdown/tags.js'

/** Reads one tag of JSX that stands in a file. */
export function readJsxTag(file: string, start: number, end: number): Tag {
  const raw = file.slice(start, end)
  const name = /^<\s{0,99}\/?\s{0,99}([\w$.:-]{0,99})/.exec(raw)
  const closes = /^<\s{0,99}\//.test(raw)
  const alone = raw.endsWith('/>')
  const item = { name: name?.[1] ?? '', held: [], start, end }
  if (closes) return { item: { ...item, type: 'close' }, opaque: false }
  const attributes = attributesIn(raw, start, name?.[0].length ?? 1)
  const token = { type: 'start', name: item.name, attributes, alone, breaksOut: false, start, end } as const
  const opaque = skipOf(token, false)
  return {
    item: { ...item, type: alone ? 'alone' : 'open', held: opaque ? [] : heldIn(file, textsIn(token)) },
    opaque,
  }
}

/** The attributes whose values are strings; values in braces are code. */
function attributesIn(raw: string, start: number, from: number): readonly Attribute[] {
  const attributes: Attribute[] = []
  const next = /([\w$:-]{1,99})\s{0,99}=\s{0,99}(["'])|[{}]|["'`]/g
  next.lastIndex = from
  let depth = 0
  for (let found = next.exec(raw); found !== null; found = next.exec(raw)) {
    const [mark, name, opening] = found
    if (mark === '{') depth += 1
    else if (mark === '}') depth -= 1
    else {
      const quote = opening ?? mark
      const at = next.lastIndex
      const close = raw.indexOf(quote, at)
      if (close < 0) break
      next.lastIndex = close + 1
      if (depth > 0 || name === undefined || (quote !== '"' && quote !== "'")) continue
      const span = { start: start + at, end: start + close }
      attributes.push({ name, value: raw.slice(at, close), span, quote })
    }
  }
  return attributes
}
