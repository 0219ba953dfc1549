import type { PayloadRequest } from 'payload'

/**
 * Publishes an article as who asks.
 *
 * @returns what is missing, one by one; null where it is published
 */
export async function publishNow(
  id: string,
  { payload, user }: PayloadRequest,
): Promise<readonly string[] | null> {
  try {
    await payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: false,
      user,
    })
    return null
  } catch (error) {
    const { status, message, data } = error as Error & {
      status?: number
      data?: { errors?: readonly { message: string }[] }
    }
    if (status !== 400) throw error
    return data?.errors?.map((one) => one.message) ?? [message]
  }
}
