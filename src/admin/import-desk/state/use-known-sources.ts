import { toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { Article, Source } from '../../../payload-types'
import { RequestError, useRequest } from '../../lib/use-request'
import type { Desk, DeskAction, KnownSource } from './desk'

/** So many are looked for at once: their keys stand in an address. */
const AT_ONCE = 20

/** Looks which documents were imported before: to import one again changes the article that it became. */
export function useKnownSources({ documents }: Desk, dispatch: (action: DeskAction) => void): void {
  const ask = useRequest()
  const asked = useRef(new Set<string>())
  useEffect(() => {
    const unknown = documents.flatMap(({ id, found, known }) =>
      known === undefined && found && found.problem === undefined
        ? [{ id, sourceKey: found.sourceKey }]
        : [],
    )
    const nameOf = ({ id, sourceKey }: (typeof unknown)[number]) => `${id} ${sourceKey}`
    const due = unknown.filter((one) => !asked.current.has(nameOf(one))).slice(0, AT_ONCE)
    if (due.length === 0) return
    for (const one of due) asked.current.add(nameOf(one))
    const query = new URLSearchParams({ depth: '1', draft: 'true', limit: String(AT_ONCE) })
    for (const [index, { sourceKey }] of due.entries())
      query.set(`where[sourceKey][in][${index}]`, sourceKey)
    for (const field of ['sourceKey', 'article', 'corrected']) query.set(`select[${field}]`, 'true')
    ask<{ docs: Source[] }>(`/api/sources?${query}`).then(
      ({ docs }) => {
        const sources = new Map(docs.map((source) => [source.sourceKey, source]))
        for (const { id, sourceKey } of due)
          dispatch({ type: 'known', id, known: knownOf(sources.get(sourceKey)) })
      },
      (error: unknown) => {
        if (!(error instanceof RequestError)) throw error
        toast.error(error.message)
      },
    )
  }, [documents, dispatch, ask])
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
