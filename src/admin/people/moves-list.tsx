'use client'

import type { MergePreview } from '../../ingest/duplicates/preview-merge'
import { useTexts } from '../lib/use-texts'

interface MovesListProps {
  moves: MergePreview['moves']
  /** What is said where there are none. */
  nothing: string
}

/** What refers to the document that goes: how much of each kind, and the first titles. */
export function MovesList({ moves, nothing }: MovesListProps) {
  const { t } = useTexts()
  if (moves.length === 0) return <p>{nothing}</p>
  const kinds = {
    'people.person': 'people:mentions',
    'contributors.person': 'people:bylines',
    photographer: 'people:credits',
    agencies: 'people:credits',
    personsShown: 'people:pictures',
  } as const

  return (
    <ul>
      {moves.map(({ path, total, titles }) => (
        <li key={path}>
          {t(kinds[path as keyof typeof kinds], { count: total })}
          {': '}
          {titles.map((title) => t('people:named', { title })).join(', ')}
          {total > titles.length && ` ${t('people:andMore')}`}
        </li>
      ))}
    </ul>
  )
}
