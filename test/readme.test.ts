import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

describe('README', () => {
  it('keeps exactly two commands for a fresh machine', () => {
    const lines = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((block) => (block[1] ?? '').split('\n'))
    expect(lines.filter((line) => line.startsWith('npm ci'))).toEqual(['npm ci && npm start', 'npm ci && npm test'])
  })

  it('has an example that runs as written', async () => {
    const code = /^```js\n([\s\S]*?)^```/m.exec(readme)?.[1] ?? ''
    const names = /import \{([^}]*)\}/.exec(code)?.[1] ?? ''
    const body = code.replace(/^import .*$/m, '')
    const printed: unknown[] = []
    const api = await import('../src/index.js')
    new Function('api', 'console', `const {${names}} = api\n${body}`)(api, {
      log: (value: unknown) => printed.push(value),
    })
    expect(printed).toEqual([
      [expect.stringMatching(/^dates\.month in u[0-9a-f]+$/)],
      '«Ми зустрілися», — сказала Олена Коваль 3 жовтня.\n',
    ])
  })
})
