import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { personAt } from '../../src/cli/person.js'

const never = new AbortController().signal

it('answers with what was typed ahead, then with nothing', async () => {
  const input = new PassThrough()
  const output = new PassThrough()
  const person = personAt(input, output, never, () => undefined)
  input.end('en\nuk, de\n')
  expect([await person.ask('One? '), await person.ask('Two? '), await person.ask('Three? ')]).toEqual([
    'en',
    'uk, de',
    '',
  ])
  expect(String(output.read())).toContain('Two? ')
  person.leave()
})

it('is not waited for after an interruption', async () => {
  const interruption = new AbortController()
  const asked = personAt(new PassThrough(), new PassThrough(), interruption.signal, () => undefined).ask('One? ')
  setImmediate(() => interruption.abort())
  await expect(asked).rejects.toThrow()
})
