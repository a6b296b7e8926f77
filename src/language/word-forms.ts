/**
 * Many forms of words as one string that a person can review: words separated by spaces, groups by `|`, endings in
 * braces (`Montag{,s}` is Montag and Montags), `_` for a space inside a form; a group may begin with its key and a colon.
 */
export type WordForms = string

/**
 * The forms of each group.
 *
 * @example
 * expandForms('a{,b} c_d | e') // => [['a', 'ab', 'c d'], ['e']]
 */
export function expandForms(forms: WordForms | undefined): readonly (readonly string[])[] {
  if (forms === undefined) return []
  return forms.split('|').map((group) =>
    group
      .split(/\s+/u)
      .filter((word) => word !== '')
      .flatMap((word) => expand(word).map((form) => form.replaceAll('_', ' '))),
  )
}

/**
 * The forms of groups that begin with a key.
 *
 * @example
 * [...expandKeyedForms('3: thousand{,s} | 6: million')] // => [['3', ['thousand', 'thousands']], ['6', ['million']]]
 */
export function expandKeyedForms(forms: WordForms | undefined): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>()
  for (const group of forms?.split('|') ?? []) {
    const colon = group.indexOf(':')
    const key = group.slice(0, colon).trim()
    map.set(key, [...(map.get(key) ?? []), ...expandForms(group.slice(colon + 1)).flat()])
  }
  return map
}

function expand(word: string): readonly string[] {
  const braces = /^([^{]*)\{([^}]*)\}(.*)$/u.exec(word)
  if (braces === null) return [word]
  const [, before = '', endings = '', after = ''] = braces
  return endings.split(',').flatMap((ending) => expand(after).map((rest) => before + ending + rest))
}
