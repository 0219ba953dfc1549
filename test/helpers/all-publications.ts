import type { Payload } from 'payload'

/** Gives every published article its row for searching, as a server does when it starts. */
export async function allPublications(payload: Payload): Promise<void> {
  const { reconcile } = await import('../../src/server/publications/reconcile')
  const { publicationStore } = await import('../../src/server/publications/store')
  const nothing = () => Promise.resolve()
  await reconcile(
    { payload, store: publicationStore(payload), tell: nothing, keep: nothing },
    new AbortController().signal,
  )
}
