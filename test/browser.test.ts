import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'

describe('the pure layers', () => {
  it('bundle for a browser without a Node module', async () => {
    const warnings: string[] = []
    const bundle = await rolldown({
      input: fileURLToPath(new URL('../src/index.ts', import.meta.url)),
      platform: 'browser',
      resolve: { mainFields: ['browser', 'module', 'main'], extensionAlias: { '.js': ['.ts', '.js'] } },
      onwarn: (warning) => warnings.push(warning.message),
    })
    const { output } = await bundle.generate({ format: 'esm' })
    const reached = output.flatMap((chunk) =>
      chunk.type === 'chunk' ? [...chunk.imports, ...chunk.dynamicImports] : [],
    )
    expect(reached.filter((name) => !output.some((chunk) => chunk.fileName === name))).toEqual([])
    expect(warnings.filter((message) => /node:|externaliz|resolve/i.test(message))).toEqual([])
    expect(output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n')).not.toMatch(
      /(?:from|import|require)\s*\(?\s*["']node:/,
    )
  })
})
