import { type Engine, protecting, pseudo } from '../../pretranslate/index.js'
import type { Host } from '../host.js'
import { SetupError } from '../setup-error.js'
import { apertium } from './apertium.js'
import { createCallQueue } from './call-queue.js'
import { deepl, deeplUrl } from './deepl.js'
import { type HttpApi, httpEngine } from './http-engine.js'
import { openJournal, remembering } from './journal.js'
import { libretranslate } from './libretranslate.js'
import { openai, openaiModel } from './openai.js'
import { Secret } from './secret.js'

/** The engines that can be named. */
export const engineNames = ['pseudo', 'apertium', 'libretranslate', 'deepl', 'openai'] as const

/** An engine's name. */
export type EngineName = (typeof engineNames)[number]

/** Engines that take money by the character. */
export const paidEngines: readonly string[] = ['libretranslate', 'deepl', 'openai'] satisfies readonly EngineName[]

/** Which engine, and how it is reached. */
export interface EngineChoice {
  readonly name: EngineName
  /** The API's base; never from a file, since the key goes there. */
  readonly url?: string
  readonly model?: string
  readonly offline: boolean
  /** The workspace, whose journal keeps what was bought. */
  readonly root?: string
}

const keyNames = {
  libretranslate: 'LIBRETRANSLATE_API_KEY',
  deepl: 'DEEPL_AUTH_KEY',
  openai: 'OPENAI_API_KEY',
} as const

/**
 * Opens an engine with everything around it: the queue, the protection of placeholders, the journal.
 *
 * @throws SetupError `engine-offline`, `engine-key`, `engine-url`
 */
export async function openEngine(choice: EngineChoice, host: Host): Promise<Engine> {
  if (choice.name === 'pseudo') return pseudo
  const model = choice.name === 'openai' ? (choice.model ?? openaiModel) : ''
  const engine = protecting(bareEngine(choice, model, host))
  return choice.root === undefined ? engine : remembering(engine, await openJournal(host, choice.root), model)
}

function bareEngine(choice: EngineChoice, model: string, host: Host): Engine {
  const queue = createCallQueue(host)
  if (choice.name === 'apertium') return apertium(queue, host.signal)
  if (choice.offline) throw new SetupError('engine-offline', { values: { engine: choice.name } })
  const { api, key } = apiOf(choice, model, host)
  return httpEngine(api, queue, host.signal, key)
}

function apiOf(
  choice: EngineChoice,
  model: string,
  { env }: Host,
): { readonly api: HttpApi; readonly key: Secret | undefined } {
  const { name, url } = choice
  switch (name) {
    case 'deepl': {
      const key = keyOf(name, env)
      if (key === undefined) throw new SetupError('engine-key', { values: { engine: name, variable: keyNames.deepl } })
      return { key, api: deepl(endpoint(name, url ?? deeplUrl(key), 'v2', 'translate', key), key) }
    }
    case 'openai': {
      const key = keyOf(name, env)
      if (key === undefined && url === undefined)
        throw new SetupError('engine-key', { values: { engine: name, variable: keyNames.openai } })
      const place = endpoint(name, url ?? 'https://api.openai.com/v1', 'v1', 'chat/completions', key)
      return { key, api: openai(place, key, model) }
    }
    default: {
      const key = keyOf('libretranslate', env)
      const place = endpoint('libretranslate', url ?? 'https://libretranslate.com', '', 'translate', key)
      return { key, api: libretranslate(place, key) }
    }
  }
}

/** A key that can stand in a header; a wrong one is named by its variable, never shown. */
function keyOf(engine: keyof typeof keyNames, env: Host['env']): Secret | undefined {
  const variable = keyNames[engine]
  const value = env[variable]?.trim() ?? ''
  if (value === '') return undefined
  if (!/^[\x21-\x7E]+$/.test(value)) throw new SetupError('engine-key', { values: { engine, variable } })
  return new Secret(value)
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * Where the requests go: the API's base with its version and the method's path, unless they are there. A key goes over TLS or stays on
 * this machine.
 */
function endpoint(engine: string, base: string, version: string, method: string, key: Secret | undefined): URL {
  const url = URL.canParse(base) ? new URL(base) : undefined
  const plain = url?.protocol === 'http:'
  const usable =
    url !== undefined &&
    (plain || url.protocol === 'https:') &&
    url.username === '' &&
    url.password === '' &&
    !(plain && key !== undefined && !loopback.test(url.hostname))
  if (!usable) throw new SetupError('engine-url', { values: { engine } })
  const path = url.pathname.split('/').filter((part) => part !== '')
  if (path.join('/').endsWith(method)) return url
  url.pathname = [...(path.length === 0 ? [version] : path), method].filter((part) => part !== '').join('/')
  return url
}
