'use client'

import type { ReviewKind } from '../../lib/review'
import type { Article, Conflict, Image, Import, RelatedLink } from '../../payload-types'
import { ArticleEntry } from './article-entry'
import { ConflictedEntry } from './conflicted-entry'
import { ImportEntry } from './import-entry'
import { LinkEntry } from './link-entry'
import { PictureEntry } from './picture-entry'

export type AnyEntry = Article | Image | RelatedLink | Conflict | Import

interface EntriesProps {
  kind: ReviewKind
  docs: readonly AnyEntry[]
  /** Id of the heading. */
  labelledBy: string
  /** Something was settled here: the counts are others, the entry stays until the page is asked for again. */
  onSettled: () => Promise<void>
  /** The entries are others. */
  onChanged: () => Promise<void>
}

/** The entries of a page, each with the way to where it is settled, or what settles it at once. */
export function Entries({ kind, docs, labelledBy, onSettled, onChanged }: EntriesProps) {
  if (docs.length === 0) return null
  const entryOf = (doc: AnyEntry) => {
    switch (kind) {
      case 'doubts':
      case 'people':
        return <ArticleEntry article={doc as Article} kind={kind} />
      case 'files':
      case 'alts':
        return <PictureEntry image={doc as Image} kind={kind} />
      case 'links':
        return <LinkEntry found={doc as RelatedLink} onSettled={onSettled} />
      case 'conflicts':
        return <ConflictedEntry conflict={doc as Conflict} />
      case 'imports':
        return <ImportEntry run={doc as Import} onChanged={onChanged} />
    }
  }
  return (
    <ol className="review__entries" aria-labelledby={labelledBy}>
      {docs.map((doc) => (
        <li key={doc.id} className="review__entry">
          {entryOf(doc)}
        </li>
      ))}
    </ol>
  )
}
