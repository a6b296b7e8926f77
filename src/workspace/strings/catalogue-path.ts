import type { CataloguePath } from './read-catalogue.js'

/**
 * A path as i18next writes it: keys joined by dots, indexes in brackets. A dot, bracket or backslash of a key itself has a
 * backslash in front.
 *
 * @example
 * writePath(['cli', 'a.b', 0]) // => 'cli.a\\.b[0]'
 */
export function writePath(path: CataloguePath): string {
  return path
    .map((step, at) =>
      typeof step === 'number' ? `[${step}]` : (at === 0 ? '' : '.') + step.replace(/[.[\\]/g, String.raw`\$&`),
    )
    .join('')
}

/**
 * Reads what `writePath` wrote.
 *
 * @example
 * readPath('cli.a\\.b[0]') // => ['cli', 'a.b', 0]
 */
export function readPath(text: string): CataloguePath {
  const path: (string | number)[] = []
  let key = ''
  let open = true
  const end = (): void => {
    if (open) path.push(key)
    key = ''
    open = false
  }
  for (const [token, escaped, index] of text.matchAll(/\\([\s\S])|\[(\d{1,9})\]|[\s\S]/g)) {
    if (escaped !== undefined) key += escaped
    else if (index !== undefined) {
      end()
      path.push(Number(index))
    } else if (token === '.') {
      end()
      open = true
    } else key += token
  }
  end()
  return path
}
