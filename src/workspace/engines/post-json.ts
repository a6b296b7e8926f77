import { EngineFault } from './engine-fault.js'

/** How long a request may take unless said, its body with it, in milliseconds. */
const patience = 60_000

/** The largest answer that is read, in bytes after decompression. */
const largestAnswer = 8 * 1024 * 1024

/** A request to an API. */
export interface JsonRequest {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** How long it may take, its answer's body with it, in milliseconds. */
  readonly deadline?: number
}

/**
 * Sends JSON and gives the JSON that comes back. No redirect is followed: it would take the key along.
 *
 * @throws EngineFault with what may help; the signal's reason when that was set off
 */
export async function postJson(request: JsonRequest, signal: AbortSignal): Promise<unknown> {
  const { url, headers, body, deadline = patience } = request
  const limit = AbortSignal.timeout(deadline)
  const both = AbortSignal.any([signal, limit])
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: both,
    })
    const fault = faultOf(response)
    if (fault !== undefined) {
      await response.body?.cancel().catch(() => undefined)
      throw fault
    }
    return parse(await readBounded(response))
  } catch (failure) {
    signal.throwIfAborted()
    if (failure instanceof EngineFault) throw failure
    if (limit.aborted) throw new EngineFault('timeout', 'later', { values: { seconds: deadline / 1000 } })
    throw new EngineFault('unreachable', 'later', { values: { host: url.host } })
  }
}

/** What a status that is no success means. */
function faultOf(response: Response): EngineFault | undefined {
  const { status } = response
  if (status >= 200 && status < 300) return undefined
  const values = { status }
  if (status >= 300 && status < 400) return new EngineFault('redirected', 'none', { values })
  if (status === 401 || status === 403) return new EngineFault('key-refused', 'none', { values })
  if (status === 402 || status === 456) return new EngineFault('quota', 'none', { values })
  if (status === 404) return new EngineFault('not-found', 'none', { values })
  if (status === 413) return new EngineFault('too-large', 'smaller', { values })
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    const wait = retryAfter(response.headers.get('retry-after'))
    return new EngineFault('busy', 'later', { values, ...(wait === undefined ? {} : { wait }) })
  }
  return new EngineFault('refused', 'other', { values })
}

/** RFC 9110, section 10.2.3: seconds, or a date; in milliseconds from now. */
function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}

async function readBounded(response: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let size = 0
  for await (const piece of response.body ?? []) {
    size += piece.length
    if (size > largestAnswer)
      throw new EngineFault('too-long', 'other', { values: { limit: largestAnswer / 1024 / 1024 } })
    text += decode(decoder, piece)
  }
  return text + decode(decoder)
}

function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true })
  } catch {
    throw new EngineFault('unreadable', 'later')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new EngineFault('unreadable', 'later')
  }
}
