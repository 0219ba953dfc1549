import type { Article, Source } from '../../../payload-types'
import type { Ask } from '../../lib/use-request'
import type { KnownSource } from './desk'

/**
 * Looks which documents were imported before.
 *
 * @param sourceKeys not many: they stand in an address
 * @returns by source key; null for one that was not
 * @throws RequestError
 */
export async function findKnown(
  ask: Ask,
  sourceKeys: readonly string[],
): Promise<ReadonlyMap<string, KnownSource | null>> {
  const query = new URLSearchParams({
    depth: '1',
    draft: 'true',
    limit: String(sourceKeys.length),
  })
  for (const [index, sourceKey] of sourceKeys.entries())
    query.set(`where[sourceKey][in][${index}]`, sourceKey)
  for (const field of ['sourceKey', 'article', 'corrected']) query.set(`select[${field}]`, 'true')
  const { docs } = await ask<{ docs: Source[] }>(`/api/sources?${query}`)
  const sources = new Map(docs.map((source) => [source.sourceKey, source]))
  return new Map(sourceKeys.map((sourceKey) => [sourceKey, knownOf(sources.get(sourceKey))]))
}

function knownOf(source: Source | undefined): KnownSource | null {
  if (!source) return null
  // An article that the editor may not see, or that is gone, is an id.
  const article = typeof source.article === 'object' ? (source.article as Article | null) : null
  return {
    article: article?.id ?? null,
    headline: article?.headline ?? null,
    isPublished: article?._status === 'published',
    corrected: source.corrected ?? {},
  }
}
