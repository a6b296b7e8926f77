import type { Interface } from 'node:readline'

/** Someone who answers at a terminal. */
export interface Person {
  /** Asks for a line; the end of input is an empty answer. Throws the signal's reason once that is set off. */
  ask(question: string): Promise<string>
  /** Lets go of the input, which would keep the process alive. */
  leave(): void
}

/** A person at a terminal; what is typed ahead answers the next question. An interruption there is one of the run. */
export function personAt(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  signal: AbortSignal,
  onInterrupt: () => void,
): Person {
  let lines: Interface | undefined
  let typed: AsyncIterator<string> | undefined
  let ended = false
  return {
    async ask(question) {
      if (lines === undefined) {
        const { createInterface } = await import('node:readline')
        lines = createInterface({ input, output })
        lines.on('SIGINT', onInterrupt)
        lines.on('close', () => {
          ended = true
        })
        signal.addEventListener('abort', () => lines?.close())
        typed = lines[Symbol.asyncIterator]()
      }
      // What was typed before the input ended is still to be read; newer Nodes refuse to prompt then.
      if (ended) output.write(question)
      else {
        lines.setPrompt(question)
        lines.prompt()
      }
      const next = await typed?.next()
      signal.throwIfAborted()
      return next === undefined || next.done === true ? '' : next.value
    },
    leave: () => lines?.close(),
  }
}
