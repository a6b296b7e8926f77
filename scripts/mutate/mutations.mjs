/** Numbers from a seed (mulberry32), the same on every machine. */
export function createRandom(seed) {
  let state = seed >>> 0
  const below = (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % limit
  }
  return { below, pick: (list) => list[below(list.length)] }
}

/** An XML text with one or two things changed: elements gone, doubled, swapped, renamed, put in; attributes gone, put in, changed; characters gone or put in. `words` are names, values and markup to put in. */
export function mutate(text, random, words) {
  let mutated = text
  for (let times = 1 + random.below(2); times > 0; times -= 1)
    mutated = random.pick(mutations)(mutated, random, words) ?? mutated
  return mutated
}

const tags = (text) => [...text.matchAll(/<(\/?)([\w:.-]+)((?:\s[^<>]*?)?)(\/?)>/g)]
const cut = (text, start, end, by = '') => text.slice(0, start) + by + text.slice(end)
/** An element from its start tag to its end tag, found by depth. */
function element(text, random) {
  const all = tags(text).filter((tag) => tag[1] === '')
  if (all.length < 2) return undefined
  const tag = all[1 + random.below(all.length - 1)]
  if (tag[4] === '/') return { start: tag.index, end: tag.index + tag[0].length, name: tag[2] }
  let depth = 0
  for (const next of tags(text.slice(tag.index))) {
    if (next[2] !== tag[2] || next[4] === '/') continue
    depth += next[1] === '' ? 1 : -1
    if (depth === 0) return { start: tag.index, end: tag.index + next.index + next[0].length, name: tag[2] }
  }
  return undefined
}
function attribute(text, random) {
  const all = [...text.matchAll(/\s([\w:-]+)=("[^"]*"|'[^']*')/g)].filter(({ 1: name }) => !name.startsWith('xmlns'))
  return all.length === 0 ? undefined : random.pick(all)
}
const mutations = [
  (text, random, _words) => {
    const e = element(text, random)
    return e && cut(text, e.start, e.end)
  },
  (text, random, _words) => {
    const e = element(text, random)
    return e && cut(text, e.end, e.end, text.slice(e.start, e.end))
  },
  (text, random, _words) => {
    const [a, b] = [element(text, random), element(text, random)]
    return a && b && a.end <= b.start
      ? text.slice(0, a.start) +
          text.slice(b.start, b.end) +
          text.slice(a.end, b.start) +
          text.slice(a.start, a.end) +
          text.slice(b.end)
      : undefined
  },
  (text, random, _words) => {
    const a = attribute(text, random)
    return a && cut(text, a.index, a.index + a[0].length)
  },
  (text, random, words) => {
    const a = attribute(text, random)
    return a && cut(text, a.index, a.index + a[0].length, ` ${a[1]}="${random.pick(words.values)}"`)
  },
  (text, random, words) => {
    const a = attribute(text, random)
    return a && cut(text, a.index, a.index, ` ${random.pick(words.names)}="${random.pick(words.values)}"`)
  },
  (text, random, words) => {
    const a = attribute(text, random)
    return a && cut(text, a.index, a.index + a[0].length, ` ${random.pick(words.names)}=${a[2]}`)
  },
  (text, random, words) => {
    const t = random.pick(tags(text))
    return t && cut(text, t.index + t[0].length, t.index + t[0].length, random.pick(words.inserts))
  },
  (text, random, _words) => {
    const e = element(text, random)
    const to = e && random.pick(tags(text))[2]
    return (
      e &&
      cut(
        text,
        e.start,
        e.end,
        text
          .slice(e.start, e.end)
          .replace(`<${e.name}`, `<${to}`)
          .replace(new RegExp(`</${e.name}>$`), `</${to}>`),
      )
    )
  },
  (text, random, _words) => {
    const at = random.below(text.length)
    return cut(text, at, at + 1)
  },
  (text, random, _words) => {
    const at = random.below(text.length)
    return cut(text, at, at, random.pick(['<', '>', '&', '"', '\u0000', ' ', '/', 'é', ']]>', '<!--', '-->']))
  },
  (text, random, _words) => {
    const at = random.below(text.length)
    return cut(text, at, at + random.below(200))
  },
]
