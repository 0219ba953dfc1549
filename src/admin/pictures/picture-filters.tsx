'use client'

import { useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useTexts } from '../lib/use-texts'
import './picture-filters.css'

const filters = [
  { text: 'pictures:all', query: {} },
  {
    text: 'pictures:withoutFile',
    query: { 'where[or][0][and][0][fileStatus][equals]': 'missing' },
  },
  { text: 'pictures:withoutAlt', query: { 'where[or][0][and][0][alt][exists]': 'false' } },
] as const

/** Above the list of pictures: what is asked for most, one click each. */
export function PictureFilters() {
  const { t } = useTexts()
  const { config } = useConfig()
  const asked = useSearchParams()
  const isFiltered = [...asked.keys()].some((key) => key.startsWith('where'))

  return (
    <nav aria-label={t('pictures:filters')} className="picture-filters">
      {filters.map(({ text, query }) => {
        const [[key, value] = []] = Object.entries(query)
        const isCurrent = key === undefined ? !isFiltered : asked.get(key) === value
        return (
          <a
            key={text}
            aria-current={isCurrent ? 'page' : undefined}
            href={`${config.routes.admin}/collections/images?${new URLSearchParams(query)}`}
          >
            {t(text)}
          </a>
        )
      })}
    </nav>
  )
}
