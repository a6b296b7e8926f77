import PQueue from 'p-queue'

/** What became of one piece of work. */
export type Outcome<T> = { readonly value: T } | { readonly failure: unknown }

/**
 * Does one piece of work for each item, a few at once, and gives what became of each in the order of the items. A failure stops
 * nothing but its own piece; after a signal nothing new is begun, and what was not begun is left out.
 */
export async function eachInOrder<Item, T>(
  items: readonly Item[],
  options: { readonly concurrency: number; readonly signal: AbortSignal; readonly onDone?: (done: number) => void },
  work: (item: Item) => Promise<T>,
): Promise<readonly Outcome<T>[]> {
  const queue = new PQueue({ concurrency: options.concurrency })
  let done = 0
  const outcomes = await Promise.all(
    items.map((item) =>
      queue.add(async (): Promise<Outcome<T> | undefined> => {
        if (options.signal.aborted) return undefined
        try {
          return { value: await work(item) }
        } catch (failure) {
          return { failure }
        } finally {
          done += 1
          options.onDone?.(done)
        }
      }),
    ),
  )
  return outcomes.filter((outcome) => outcome !== undefined)
}
