import PQueue from 'p-queue'

/** How many calls to an engine may be under way at once. */
export const engineConcurrency = 4

/** A queue for the calls to one engine: each runs when its turn comes; after a signal none is begun. */
export function engineQueue(signal: AbortSignal): <T>(task: () => Promise<T>) => Promise<T> {
  const queue = new PQueue({ concurrency: engineConcurrency })
  return (task) =>
    queue.add(() => {
      signal.throwIfAborted()
      return task()
    })
}
