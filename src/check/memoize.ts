/**
 * A function that computes its result once for each object: what several checkers ask of one segment or document.
 * Nothing outlives the object it was asked for.
 *
 * @example
 * memoize((key) => ({...key}))({a: 1}) // => {a: 1}
 */
export function memoize<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
