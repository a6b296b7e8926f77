/** Methods of strings that look at characters: the steps of the work. Regular expressions have a linter of their own (scripts/lint-regexes.mjs). */
const looks = ['charAt', 'charCodeAt', 'codePointAt', 'slice', 'startsWith', 'endsWith', 'trim', 'trimEnd'] as const
/** Methods that walk until they find something. */
const searches = ['indexOf', 'lastIndexOf', 'includes'] as const

/** How often a piece of work looks at a character of a string; the same on every machine. */
export function steps(work: () => void): number {
  let count = 0
  const originals = [...looks, ...searches].map((name) => {
    const original: unknown = Reflect.get(String.prototype, name)
    if (typeof original !== 'function') throw new Error(name)
    const walks = searches.some((search) => search === name)
    function counted(this: string, ...args: unknown[]): unknown {
      const result: unknown = Reflect.apply(original as () => unknown, this, args)
      count += walks && (result === -1 || result === false) ? this.length : 1
      return result
    }
    Object.defineProperty(String.prototype, name, { value: counted, configurable: true, writable: true })
    return [name, original] as const
  })
  try {
    work()
  } finally {
    for (const [name, value] of originals)
      Object.defineProperty(String.prototype, name, { value, configurable: true, writable: true })
  }
  return count
}
