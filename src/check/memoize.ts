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

/** Both sides of a segment, and of so many before and after it as a rule looks at. */
const mostNear = 16

/**
 * The same for what is asked of a segment and then of the next one: only the last results are kept, so that nothing of
 * a long document is carried along.
 *
 * @example
 * memoizeNear((key) => ({...key}))({a: 1}) // => {a: 1}
 */
export function memoizeNear<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const kept: { readonly key: K; readonly value: V }[] = []
  let next = 0
  return (key) => {
    // The newest first: what is asked for again was mostly asked for last.
    for (let back = 1; back <= kept.length; back++) {
      const one = kept[(next - back + mostNear) % mostNear]
      if (one?.key === key) return one.value
    }
    const value = compute(key)
    kept[next] = { key, value }
    next = (next + 1) % mostNear
    return value
  }
}

/**
 * A function that computes its result when it is first called, and keeps it.
 *
 * @example
 * once(() => 1)() // => 1
 */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}
