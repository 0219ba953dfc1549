/**
 * Begins with the next few while one is worked on.
 *
 * @param ahead how many are begun before they are asked for
 * @returns what `begin` comes to, in the order of the items
 */
export async function* ahead<T, R>(
  items: AsyncIterable<T>,
  begin: (item: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = []
  for await (const item of items) {
    const promise = begin(item)
    // Who asks for it is told; until then it is no unhandled rejection.
    promise.catch(() => undefined)
    begun.push(promise)
    const first = begun.length > ahead ? begun.shift() : undefined
    if (first) yield await first
  }
  for (const promise of begun) yield await promise
}
