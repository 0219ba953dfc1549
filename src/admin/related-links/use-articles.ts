'use client'

import { useEffect, useState } from 'react'
import { RequestError, useRequest } from '../lib/use-request'
import type { Candidate } from './link-in-question'

interface Articles {
  /** By their ids; those that were looked up before stay until the next answer. */
  articles: ReadonlyMap<string, Candidate>
  /** Whether the server has answered: what is not among them then is gone. */
  isLookedUp: boolean
  /** Why it has not, for the editor. */
  problem: string | null
}

/** What there is to tell of articles. */
export function useArticles(ids: readonly string[]): Articles {
  const ask = useRequest()
  const wanted = ids.join(',')
  const [known, setKnown] = useState({
    of: '',
    articles: new Map<string, Candidate>(),
    problem: null as string | null,
  })

  useEffect(() => {
    if (wanted === '') return
    const leaving = new AbortController()
    const query = new URLSearchParams({ 'where[id][in]': wanted, depth: '0', limit: '100' })
    for (const field of ['headline', 'publishedAt', 'section'])
      query.set(`select[${field}]`, 'true')
    ask<{ docs: Candidate[] }>(`/api/articles?${query}`, { signal: leaving.signal }).then(
      ({ docs }) => {
        const articles = new Map(docs.map((article) => [article.id, article]))
        setKnown({ of: wanted, articles, problem: null })
      },
      (error: unknown) => {
        if (leaving.signal.aborted) return
        if (!(error instanceof RequestError)) throw error
        const problem = error.message
        setKnown(({ articles }) => ({ of: wanted, articles, problem }))
      },
    )
    return () => leaving.abort()
  }, [ask, wanted])

  const { of, articles, problem } = known
  const isAnswered = of === wanted || wanted === ''
  return {
    articles,
    isLookedUp: isAnswered && problem === null,
    problem: isAnswered ? problem : null,
  }
}
