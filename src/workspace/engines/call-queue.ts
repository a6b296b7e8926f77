import PQueue from 'p-queue'
import type { Host } from '../host.js'
import { EngineFault } from './engine-fault.js'

/** How many calls to an engine may be under way at once. */
const concurrency = 4

/** How many calls may begin in a second. */
const callsPerSecond = 10

/** How often one call is tried. */
const mostTries = 4

/** The longest that an engine may have us wait, in milliseconds. */
const longestWait = 60_000

/** After so many failures in a row the engine is left alone. */
const mostFailures = 5

/** How many calls of a run may be repeated: a fifth of them, but a few in a short run. */
const repeatable = (calls: number): number => Math.max(3, Math.floor(calls / 5))

/** What the calls of one run share: their turn, the engine's wish to be left alone, and the count of its failures. */
export interface CallQueue {
  /**
   * Runs a call when its turn comes; again, later, where that may help.
   *
   * @throws EngineFault of the last try, or of the failure that ended all calls; the signal's reason after a signal
   */
  run<T>(call: () => Promise<T>): Promise<T>
}

/** A queue for the calls to one engine. After a signal none is begun. */
export function createCallQueue(host: Pick<Host, 'now' | 'sleep' | 'signal'>): CallQueue {
  const queue = new PQueue({ concurrency, intervalCap: callsPerSecond, interval: 1000 })
  let calls = 0
  let repeated = 0
  let failures = 0
  let notBefore = 0
  let ended: EngineFault | undefined

  /** Waits for the time that the engine named, and gives up where there is no use in going on. */
  const ready = async (): Promise<void> => {
    for (;;) {
      host.signal.throwIfAborted()
      if (ended !== undefined) throw ended
      const wait = notBefore - host.now()
      if (wait <= 0) return
      await host.sleep(wait)
    }
  }

  /** Takes note of a failure; the milliseconds after which the call may be repeated, if it may. */
  const repeatAfter = (fault: EngineFault, tries: number): number | undefined => {
    if (fault.remedy === 'smaller') return undefined
    failures += 1
    if (fault.remedy === 'none') ended = fault
    else if (failures >= mostFailures) ended = new EngineFault('stopped', 'none', { values: { count: failures } })
    const wait = fault.wait ?? Math.random() * 1000 * 2 ** tries
    if (fault.wait !== undefined) notBefore = Math.max(notBefore, host.now() + fault.wait)
    if (wait > longestWait) ended = new EngineFault('wait', 'none', { values: { seconds: Math.ceil(wait / 1000) } })
    if (ended !== undefined || fault.remedy !== 'later' || tries >= mostTries) return undefined
    if (repeated >= repeatable(calls)) return undefined
    repeated += 1
    return wait
  }

  const tryUntilDone = async <T>(call: () => Promise<T>): Promise<T> => {
    calls += 1
    for (let tries = 1; ; tries += 1) {
      await ready()
      try {
        const result = await call()
        failures = 0
        return result
      } catch (failure) {
        host.signal.throwIfAborted()
        if (!(failure instanceof EngineFault)) throw failure
        const wait = repeatAfter(failure, tries)
        if (wait === undefined) throw ended?.code === 'wait' ? ended : failure
        await host.sleep(wait)
      }
    }
  }

  return { run: (call) => queue.add(() => tryUntilDone(call)) }
}
