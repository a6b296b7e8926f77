/** Memories of invented words, as natural ones are in what matters to a search: few words stand often, most seldom. */

/** A random number from 0 to 1, the same row for the same seed. */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const syllables = 'ka lo mi ter san ver po du ri ne bal sto gra en ul fi cho ma zi ker ton el as or ba'.split(' ')

function wordOf(number) {
  let word = ''
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length]
  return word
}

/** A sentence of 4 to 34 words; ranks of words by Zipf's law over a vocabulary that grows with the memory. */
function sentence(random, vocabulary) {
  const length = 4 + Math.floor(30 * random() ** 2)
  const words = Array.from({ length }, () => wordOf(Math.floor(vocabulary ** random()) - 1))
  if (random() < 0.3) words[Math.floor(random() * length)] = String(Math.floor(random() * 3000))
  return `${words.join(random() < 0.2 ? ', ' : ' ')}.`
}

/** The sources of a memory. */
export function* generated(size, seed) {
  const random = randomFrom(seed)
  const vocabulary = Math.floor(40 * Math.sqrt(size)) + 500
  for (let at = 0; at < size; at++) yield sentence(random, vocabulary)
}

/** Texts to look up: sources with some words put out, in or in place of others, and a tenth that is new. */
export function queries(sources, count, seed) {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => {
    if (random() < 0.1) return sentence(random, 5000)
    const words = sources[Math.floor(random() * sources.length)].split(' ')
    const edits = Math.floor(random() * (1 + words.length * 0.4))
    for (let edit = 0; edit < edits; edit++) {
      const at = Math.floor(random() * words.length)
      const kind = random()
      if (kind < 0.25) words.splice(at, 1)
      else if (kind < 0.5) words.splice(at, 0, wordOf(Math.floor(5000 ** random())))
      else words[at] = wordOf(Math.floor(5000 ** random()))
    }
    return words.join(' ')
  })
}
