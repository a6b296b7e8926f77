import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.js'

/** Every `expression // => value` under an `@example` of a docblock. */
const examples = sourceFiles().flatMap((file) =>
  [...file.text.matchAll(/\/\*\*[\s\S]*?\*\//g)]
    .filter((block) => block[0].includes('@example'))
    .flatMap((block) => [
      ...block[0].slice(block[0].indexOf('@example')).matchAll(/^\s*\*\s*(.+?)\s*\/\/ => (.+?)\s*$/gm),
    ])
    .map((line) => ({ path: file.path, expression: line[1] ?? '', value: line[2] ?? '' })),
)

const blocks = sourceFiles().flatMap((file) => file.text.match(/@example/g) ?? [])

describe('examples in docblocks', () => {
  it('are all of the form that this test runs', () => {
    expect(examples.length).toBeGreaterThanOrEqual(blocks.length)
  })

  it.each(examples)('$path: $expression', async ({ path, expression, value }) => {
    const exports: Record<string, unknown> = await import(/* @vite-ignore */ `../src/${path}`)
    const evaluate = (code: string): unknown =>
      new Function(...Object.keys(exports), `return (${code})`)(...Object.values(exports))
    expect(evaluate(expression)).toEqual(evaluate(value))
  })
})
