import { useEffect, useState } from 'react'

interface PictureUses {
  total: number
  /** The first few. */
  articles: { id: string; headline: string }[]
}

interface Answer {
  totalDocs: number
  docs: { parent: string; version: { headline: string } }[]
}

const NAMED = 3

/** @returns the articles whose newest state uses a picture; null until that is known */
export function usePictureUses(picture: string | null): PictureUses | null {
  const [uses, setUses] = useState<PictureUses | null>(null)

  useEffect(() => {
    if (picture === null) return
    const leaving = new AbortController()
    const query = new URLSearchParams({
      'where[latest][equals]': 'true',
      'where[version.images][equals]': picture,
      'select[parent]': 'true',
      'select[version][headline]': 'true',
      limit: String(NAMED),
      depth: '0',
    })
    fetch(`/api/articles/versions?${query}`, { credentials: 'include', signal: leaving.signal })
      .then(async (answer) => {
        if (!answer.ok) return
        const { totalDocs, docs } = (await answer.json()) as Answer
        const articles = docs.map(({ parent, version }) => ({
          id: parent,
          headline: version.headline,
        }))
        setUses({ total: totalDocs, articles })
      })
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) throw error
      })
    return () => leaving.abort()
  }, [picture])

  return uses
}
