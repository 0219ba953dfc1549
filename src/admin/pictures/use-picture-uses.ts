import { useFresh } from '../lib/use-fresh'

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

interface Asked {
  /** The articles whose newest state uses a picture; null until that is known. */
  uses: PictureUses | null
  /** Why it cannot be known, for the editor. */
  problem: string | null
}

/** @param picture its id; null asks for nothing */
export function usePictureUses(picture: string | null): Asked {
  const query = new URLSearchParams({
    'where[latest][equals]': 'true',
    'where[version.images][equals]': picture ?? '',
    'select[parent]': 'true',
    'select[version][headline]': 'true',
    limit: String(NAMED),
    depth: '0',
  })
  const address = picture === null ? null : `/api/articles/versions?${query}`
  const { data, problem } = useFresh<Answer>(address, ['articles'])
  const uses = data && {
    total: data.totalDocs,
    articles: data.docs.map(({ parent, version }) => ({ id: parent, headline: version.headline })),
  }
  return { uses, problem }
}
