'use client'

import { useEffect, useState } from 'react'
import { useRequest } from '../lib/use-request'
import type { Candidate } from './link-in-question'

/** @returns what there is to tell of articles, by their ids, as soon as the server has answered */
export function useArticles(ids: readonly string[]): ReadonlyMap<string, Candidate> {
  const ask = useRequest()
  const [articles, setArticles] = useState<ReadonlyMap<string, Candidate>>(new Map())
  const wanted = ids.join(',')

  useEffect(() => {
    if (wanted === '') return
    const leaving = new AbortController()
    const query = new URLSearchParams({ 'where[id][in]': wanted, depth: '0', limit: '100' })
    for (const field of ['headline', 'publishedAt', 'section'])
      query.set(`select[${field}]`, 'true')
    ask<{ docs: Candidate[] }>(`/api/articles?${query}`, { signal: leaving.signal }).then(
      ({ docs }) => setArticles(new Map(docs.map((article) => [article.id, article]))),
      (error: unknown) => {
        if (!leaving.signal.aborted) throw error
      },
    )
    return () => leaving.abort()
  }, [ask, wanted])

  return articles
}
