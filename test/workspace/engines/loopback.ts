import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The engines that are spoken to over HTTP. */
export type Api = 'deepl' | 'libretranslate' | 'openai'

/** A request as the server understood it. */
export interface Asked {
  readonly api: Api
  readonly path: string
  readonly texts: readonly string[]
  readonly key: string
  readonly target: string
  /** How many came before it. */
  readonly number: number
}

/** What the server does with a request; without a word of its own it answers well. */
export type Handler = (asked: Asked, response: ServerResponse) => void | Promise<void>

/** A server on this machine that speaks the three APIs as their public descriptions have them. */
export interface Loopback {
  readonly url: string
  readonly asked: Asked[]
  close(): Promise<void>
}

/** Begins to serve; every request is noted before it is handled. */
export async function serve(api: Api, handle: Handler): Promise<Loopback> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    void understand(api, request, asked.length).then(async (question) => {
      asked.push(question)
      await handle(question, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function understand(api: Api, request: IncomingMessage, number: number): Promise<Asked> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  const body = JSON.parse(Buffer.concat(pieces).toString() || '{}')
  const path = request.url ?? ''
  const authorization = request.headers.authorization ?? ''
  if (api === 'deepl')
    return {
      api,
      path,
      number,
      texts: body.text,
      key: authorization.replace('DeepL-Auth-Key ', ''),
      target: body.target_lang,
    }
  if (api === 'libretranslate')
    return { api, path, number, texts: body.q, key: body.api_key ?? '', target: body.target }
  const { segments } = JSON.parse(body.messages[1].content)
  return {
    api,
    path,
    number,
    texts: segments.map((segment: { readonly text: string }) => segment.text),
    key: authorization.replace('Bearer ', ''),
    target: body.messages[0].content,
  }
}

/** An answer's body with these translations. */
export function bodyOf(api: Api, texts: readonly unknown[]): unknown {
  if (api === 'deepl') return { translations: texts.map((text) => ({ detected_source_language: 'EN', text })) }
  if (api === 'libretranslate') return { translatedText: texts }
  const content = JSON.stringify({ translations: texts.map((text, index) => ({ id: String(index + 1), text })) })
  return completion(content)
}

/** A chat completion with a content. */
export function completion(content: string, more: Readonly<Record<string, unknown>> = {}): unknown {
  return { choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content }, ...more }] }
}

/** Sends a status with a JSON body. */
export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body))
}
