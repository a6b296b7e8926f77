/** So many lists and tables may stand in one another in front matter. */
const deepest = 100

/** The start of a line that may begin as many lists, or stand as deep in them. */
const start = /(?<![^\r\n])[-?: \t]{200}/

/**
 * Whether lists and tables may stand so deep in one another in a text of YAML or TOML that its parser is not to be tried: it goes as deep as the stack lets it, and where V8 must
 * compile a pattern at the stack's end the process ends.
 */
export function nestsDeeply(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[{}\]]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    if (depth > deepest) return true
  }
  return start.test(text)
}
