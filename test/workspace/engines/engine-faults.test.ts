import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { guillemet } from '../../cli/guillemet.js'
import { MemoryHost } from '../memory-host.js'
import { type Api, type Asked, bodyOf, completion, type Handler, type Loopback, send, serve } from './loopback.js'

const apis: readonly Api[] = ['deepl', 'libretranslate', 'openai']
const key = 'k3y-0f-a-Newsroom/with+signs=='
const keyNames: Readonly<Record<Api, string>> = {
  deepl: 'DEEPL_AUTH_KEY',
  libretranslate: 'LIBRETRANSLATE_API_KEY',
  openai: 'OPENAI_API_KEY',
}

/** The right translation of every sentence, with its codes as they are sent. */
const german: Readonly<Record<string, string>> = {
  'The Bridge of Kyiv': 'Die Brücke von Kyjiw',
  'Olena Kovalenko opened it on September 3, 2025.': 'Olena Kowalenko eröffnete sie am 3. September 2025.',
  'She <g id="1">thanked</g> the 120 workers.': 'Sie <g id="1">dankte</g> den 120 Arbeitern.',
  'Write to <x id="1"/> until October 14.': 'Schreiben Sie bis zum 14. Oktober an <x id="1"/>.',
  'The river is 45 metres wide there, and the old ferry will go on.':
    'Der Fluss ist dort 45 Meter breit, und die alte Fähre fährt weiter.',
}
const article = `# The Bridge of Kyiv

Olena Kovalenko opened it on September 3, 2025. She **thanked** the 120 workers.

Write to press@example.org until October 14.

The river is 45 metres wide there, and the old ferry will go on.

Nobody was hurt.
`
const human = 'Verletzt wurde niemand, sagte die Polizei.'

const plain = (text: string): string => text.replace(/<[^>]*>/g, '')
const right = (text: string): string =>
  german[text] ?? Object.entries(german).find(([source]) => plain(source) === text)?.[1] ?? `??${text}`
const good = (asked: Asked): unknown => bodyOf(asked.api, asked.texts.map(right))
const well: Handler = (asked, response) => send(response, 200, good(asked))
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (asked, response) =>
    send(response, code, { message: `no, not with ${asked.key}` }, headers)
/** Once the fault, then all is well. */
const once =
  (fault: Handler): Handler =>
  (asked, response) =>
    asked.number === 0 ? fault(asked, response) : well(asked, response)
const raw =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) =>
    send(response, 200, body, headers)
/** The right answers, each spoilt. */
const spoilt =
  (spoil: (text: string, asked: Asked, index: number) => unknown): Handler =>
  (asked, response) =>
    send(
      response,
      200,
      bodyOf(
        asked.api,
        asked.texts.map((text, index) => spoil(right(text), asked, index)),
      ),
    )
const reset = (_: Asked, response: ServerResponse): void => {
  response.socket?.destroy()
}

interface Fault {
  readonly handle: Handler
  /** How many of the five segments may be filled: none unless said. */
  readonly filled?: number | readonly [number, number]
  readonly only?: readonly Api[]
  /** The most requests that are made. */
  readonly most?: number
}

const faults: Readonly<Record<string, Fault>> = {
  '400': { handle: status(400), most: 1 },
  '401': { handle: status(401), most: 1 },
  '402': { handle: status(402), most: 1 },
  '403': { handle: status(403), most: 1 },
  '404': { handle: status(404), most: 1 },
  '408 once': { handle: once(status(408)), filled: 5, most: 2 },
  '413 for more than one': {
    handle: (asked, response) => (asked.texts.length > 1 ? status(413)(asked, response) : well(asked, response)),
    filled: 5,
  },
  '413 always': { handle: status(413), most: 9 },
  '422': { handle: status(422), most: 1 },
  '425 once': { handle: once(status(425)), filled: 5 },
  '429 with seconds, once': { handle: once(status(429, { 'retry-after': '30' })), filled: 5, most: 2 },
  '429 with an hour': { handle: status(429, { 'retry-after': '3600' }), most: 1 },
  '429 with a far date': { handle: status(429, { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' }), most: 1 },
  '429 without a word': { handle: status(429), most: 4 },
  '456': { handle: status(456), most: 1 },
  '500 once': { handle: once(status(500)), filled: 5, most: 2 },
  '500 always': { handle: status(500), most: 4 },
  '502 with a page': { handle: (_, response) => send(response, 502, '<h1>Bad gateway</h1>'), most: 4 },
  '503 with seconds': { handle: status(503, { 'retry-after': '5' }), most: 4 },
  '504 once': { handle: once(status(504)), filled: 5 },
  'a redirect': { handle: status(307, { location: 'http://127.0.0.1:9/steal' }), most: 1 },
  'a permanent redirect': { handle: status(301, { location: 'https://example.invalid/' }), most: 1 },
  'a reset': { handle: reset, most: 4 },
  'a reset once': { handle: once(reset), filled: 5 },
  'a reset in the middle': {
    handle: (asked, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
      response.write(JSON.stringify(good(asked)).slice(0, 40))
      setTimeout(() => response.socket?.destroy(), 5)
    },
    most: 4,
  },
  nothing: { handle: raw(''), most: 4 },
  'half of it': { handle: (asked, response) => send(response, 200, JSON.stringify(good(asked)).slice(0, 60)), most: 4 },
  'a page': { handle: raw('<!doctype html><title>Log in</title>', { 'content-type': 'text/html' }), most: 4 },
  null: { handle: raw('null'), most: 4 },
  'a list': { handle: raw('[1, 2, 3]'), most: 4 },
  'an error with status 200': { handle: raw('{"error": {"message": "overloaded"}}'), most: 4 },
  numbers: { handle: spoilt((_, __, index) => index) },
  'a foreign prototype': {
    handle: raw('{"__proto__": {"translations": [], "translatedText": [], "choices": []}}'),
    most: 4,
  },
  'one too few': {
    handle: (asked, response) => send(response, 200, bodyOf(asked.api, asked.texts.slice(1).map(right))),
    filled: [0, 1],
  },
  'one too many': {
    handle: (asked, response) => send(response, 200, bodyOf(asked.api, [...asked.texts, 'x'].map(right))),
    filled: [0, 5],
  },
  'the other way round': {
    handle: (asked, response) => send(response, 200, bodyOf(asked.api, asked.texts.map(right).toReversed())),
    filled: 5,
  },
  'ids in another order': {
    handle: (asked, response) => {
      const translations = asked.texts.map((text, index) => ({ id: String(index + 1), text: right(text) }))
      send(response, 200, completion(JSON.stringify({ translations: translations.toReversed() })))
    },
    only: ['openai'],
    filled: 5,
  },
  'an id twice': {
    handle: (asked, response) => {
      const translations = asked.texts.map((text) => ({ id: '1', text: right(text) }))
      send(response, 200, completion(JSON.stringify({ translations })))
    },
    only: ['openai'],
    filled: [0, 0],
  },
  '64 MB': { handle: raw('x'.repeat(64 * 1024 * 1024)), most: 1 },
  'a bomb of gzip': { handle: raw(gzipSync('x'.repeat(32 * 1024 * 1024)), { 'content-encoding': 'gzip' }), most: 1 },
  'bytes that are no UTF-8': { handle: raw(Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d)), most: 4 },
  'a BOM, and another type': {
    handle: (asked, response) =>
      send(response, 200, `\uFEFF${JSON.stringify(good(asked))}`, { 'content-type': 'text/plain' }),
    filled: 5,
  },
  gzip: {
    handle: (asked, response) =>
      send(response, 200, gzipSync(JSON.stringify(good(asked))), { 'content-encoding': 'gzip' }),
    filled: 5,
  },
  'an echo': { handle: (asked, response) => send(response, 200, bodyOf(asked.api, asked.texts)) },
  'empty texts': { handle: spoilt(() => '') },
  spaces: { handle: spoilt(() => ' \n ') },
  markup: { handle: spoilt((text) => `<b>${text}</b>`) },
  'a script': { handle: spoilt((text) => `${text}<script>alert(1)</script>`) },
  controls: { handle: spoilt((text) => `${text}\u0007\u001B[31m`) },
  'overrides of direction': { handle: spoilt((text) => `\u202E${text}`) },
  'lost codes': { handle: spoilt((text) => plain(text)), filled: [2, 3] },
  'doubled codes': {
    handle: spoilt((text) => text.replace(/<x[^>]*>/, '$&$&').replace(/<g id="1">(.*)<\/g>/, '$&$&')),
    filled: [3, 3],
  },
  'foreign codes': { handle: spoilt((text) => `${text} <x id="9"/>`) },
  'another number': { handle: spoilt((text) => text.replace('120', '210').replace('45', '54')), filled: [3, 3] },
  'another date': {
    handle: spoilt((text) => text.replace('3. September', '3. Oktober').replace('14. Oktober', '4. Oktober')),
    filled: [3, 3],
  },
  'the key': { handle: spoilt((text, asked) => `${text} ${asked.key}`) },
  'the key in base64': { handle: spoilt((text) => `${text} ${Buffer.from(key).toString('base64')}`) },
  'the key in a URL': { handle: spoilt((text) => `${text} ${encodeURIComponent(key)}`) },
  'prose around it': {
    handle: spoilt(
      (text) =>
        `Sure! Here is the German translation that you asked me for, as faithful as possible:\n\n${text}\n\nPlease let me know whether there is anything else that I can do for you today!`,
    ),
  },
  'a fence': { handle: spoilt((text) => `\`\`\`\n${text}\n\`\`\``) },
  'ten times as much': { handle: spoilt((text) => `${text} `.repeat(10)) },
  'cut off': { handle: spoilt((text) => text.slice(0, 2)) },
  'a refusal': {
    handle: (_, response) =>
      send(response, 200, {
        choices: [{ finish_reason: 'stop', message: { role: 'assistant', content: null, refusal: 'I cannot.' } }],
      }),
    only: ['openai'],
    most: 9,
  },
  'prose instead of JSON': {
    handle: (_, response) => send(response, 200, completion('I am sorry, but I cannot.')),
    only: ['openai'],
    most: 4,
  },
  'cut by its length': {
    handle: (asked, response) => {
      const content = JSON.stringify({
        translations: asked.texts.map((text, index) => ({ id: String(index + 1), text: right(text) })),
      })
      if (asked.texts.length === 1) send(response, 200, completion(content))
      else send(response, 200, completion(content.slice(0, 80), { finish_reason: 'length' }))
    },
    only: ['openai'],
    filled: 5,
  },
}

let server: Loopback | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

/** A workspace whose last sentence a person has translated. */
async function workspace(api: Api): Promise<MemoryHost> {
  const host = new MemoryHost({
    files: {
      'guillemet.config.json': '{"sourceLocale": "en", "targetLocales": ["de"]}\n',
      'source/bridge.md': article,
    },
    env: { [keyNames[api]]: key },
  })
  expect((await guillemet(host, 'extract')).code).toBe(0)
  const xliff = host.text('locales/de/bridge.xlf') ?? ''
  host.put(
    'locales/de/bridge.xlf',
    xliff.replace(
      /(<segment id="s1")( state="[a-z]*")?(>\s*<source>Nobody was hurt\.<\/source>)/,
      `$1 state="reviewed"$3<target>${human}</target>`,
    ),
  )
  expect(host.text('locales/de/bridge.xlf')).toContain(human)
  return host
}

/** The targets of segments; a match says the same again where one came from outside. */
const targetsOf = (host: MemoryHost): readonly string[] => {
  const segments = (host.text('locales/de/bridge.xlf') ?? '').replace(/<mtc:match\b[\s\S]*?<\/mtc:match>/g, '')
  return [...segments.matchAll(/<target[^>]*>([\s\S]*?)<\/target>/g)].map((match) => plain(match[1] ?? ''))
}
const rightTargets = new Set(Object.values(german).map(plain))

describe.each(apis)('%s', (api) => {
  const kinds = Object.entries(faults).filter(([, { only }]) => only?.includes(api) ?? true)

  it('fills everything when all goes well, with its key and its languages', async () => {
    const host = await workspace(api)
    server = await serve(api, well)
    const { code, err } = await guillemet(host, 'pretranslate', '--engine', api, '--engine-url', server.url)
    expect({ code, err }).toMatchObject({ code: 0 })
    expect(targetsOf(host).toSorted()).toEqual([...rightTargets, human].toSorted())
    expect(server.asked).toHaveLength(1)
    expect(server.asked[0]?.key).toBe(key)
    expect(server.asked[0]?.path).toBe(
      { deepl: '/v2/translate', libretranslate: '/translate', openai: '/v1/chat/completions' }[api],
    )
    expect(server.asked[0]?.target).toMatch(/\bDE\b|\bde\b/)
    expect(err).toContain('segments sent: 5')
  })

  it.each(kinds)('%s: nothing wrong is written, nothing of a person lost, the key is nowhere', async (_, fault) => {
    const host = await workspace(api)
    let notBefore = 0
    server = await serve(api, async (asked, response) => {
      expect(host.now()).toBeGreaterThanOrEqual(notBefore)
      response.on('finish', () => {
        const seconds = Number(response.getHeader('retry-after'))
        if (seconds > 0) notBefore = host.now() + seconds * 1000
      })
      await fault.handle(asked, response)
    })
    const { code, out, err } = await guillemet(
      host,
      'pretranslate',
      '--engine',
      api,
      '--engine-url',
      server.url,
      '--debug',
    )
    const filled = targetsOf(host).filter((target) => target !== human)
    expect(targetsOf(host)).toContain(human)
    expect(filled.filter((target) => !rightTargets.has(target))).toEqual([])
    const [least, most] = typeof fault.filled === 'object' ? fault.filled : [fault.filled ?? 0, fault.filled ?? 0]
    expect(filled.length).toBeGreaterThanOrEqual(least)
    expect(filled.length).toBeLessThanOrEqual(most)
    if (filled.length === 0) expect(code).toBe(2)
    if (filled.length === 5) expect(code).toBe(0)
    expect(server.asked.length).toBeLessThanOrEqual(fault.most ?? 14)
    for (const form of [key, Buffer.from(key).toString('base64'), encodeURIComponent(key), '/with+signs'])
      expect(`${out}${err}${JSON.stringify(host.snapshot())}`).not.toContain(form)
    expect(err).not.toMatch(/undefined|\[object/)
  })
})

describe('what surrounds an engine', () => {
  it.each([
    ['a key that is not there', {}, ['--engine', 'deepl'], 'DEEPL_AUTH_KEY'],
    ['a key of two lines', { DEEPL_AUTH_KEY: 'secret\nsecond' }, ['--engine', 'deepl'], 'DEEPL_AUTH_KEY'],
    ['no network', { DEEPL_AUTH_KEY: 'secret' }, ['--engine', 'deepl', '--offline'], '--offline'],
    [
      'a key in the clear',
      { DEEPL_AUTH_KEY: 'secret' },
      ['--engine', 'deepl', '--engine-url', 'http://example.org'],
      '--engine-url',
    ],
    [
      'a user in the address',
      { DEEPL_AUTH_KEY: 'secret' },
      ['--engine', 'deepl', '--engine-url', 'https://me:pass@example.org'],
      '--engine-url',
    ],
    ['no address', { OPENAI_API_KEY: 'secret' }, ['--engine', 'openai', '--engine-url', 'nowhere'], '--engine-url'],
    ['an address for none', {}, ['--engine', 'pseudo', '--engine-url', 'https://example.org'], '--engine-url'],
  ])('%s is wrong usage', async (_, env, args, named) => {
    const host = new MemoryHost({
      files: { 'guillemet.config.json': '{"targetLocales": ["de"]}', 'source/bridge.md': article },
      env,
    })
    await guillemet(host, 'extract')
    const { code, err } = await guillemet(host, 'pretranslate', ...args)
    expect(code).toBe(2)
    expect(err).toContain(named)
    expect(err).not.toMatch(/secret|pass@/)
  })

  it('nobody is reached', async () => {
    const host = await workspace('deepl')
    const { code, err } = await guillemet(
      host,
      'pretranslate',
      '--engine',
      'deepl',
      '--engine-url',
      'http://127.0.0.1:1',
    )
    expect(code).toBe(2)
    expect(err).toContain('127.0.0.1:1')
  })

  it('a dry run asks nobody who takes money, and says what would be asked', async () => {
    const host = await workspace('deepl')
    server = await serve('deepl', well)
    const { code, err } = await guillemet(
      host,
      'pretranslate',
      '--engine',
      'deepl',
      '--engine-url',
      server.url,
      '--dry-run',
    )
    expect(code).toBe(0)
    expect(server.asked).toEqual([])
    expect(err).toMatch(/segments: 5, characters: \d+/)
  })

  it('what was bought is not bought again, whatever became of the file', async () => {
    const host = await workspace('deepl')
    const before = host.text('locales/de/bridge.xlf') ?? ''
    server = await serve('deepl', well)
    const line = ['pretranslate', '--engine', 'deepl', '--engine-url', server.url]
    await guillemet(host, ...line)
    const after = host.text('locales/de/bridge.xlf')
    host.put('locales/de/bridge.xlf', before)
    const journal = host.text('.guillemet/mt.jsonl') ?? ''
    host.put('.guillemet/mt.jsonl', `${journal}{"key": "torn`)
    await guillemet(host, ...line)
    expect(server.asked).toHaveLength(1)
    expect(host.text('locales/de/bridge.xlf')).toBe(after)
    host.put('locales/de/bridge.xlf', before)
    host.put('.guillemet/mt.jsonl', 'null\n[]\n{"key": 1}\n\u0000\u0000')
    expect((await guillemet(host, ...line)).code).toBe(0)
    expect(server.asked).toHaveLength(2)
  })
})
