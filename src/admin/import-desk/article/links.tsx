'use client'

import { useId } from 'react'
import { INDEXED_LENGTH } from '../../../lib/indexed-length'
import { useTexts } from '../../lib/use-texts'
import { withLink } from '../state/edits'
import type { EditProps } from './article-pane'
import { Shown } from '../shown'

/** Links that are drawn at once. */
const LINKS = 40

/** The related links of the article: their titles, and where they lead. */
export function Links({ reading, edits, onEdit }: EditProps) {
  const { t } = useTexts()
  const id = useId()
  return (
    <section className="import-links">
      <h2>
        {t('importDesk:related')} ({reading.relatedLinks.length})
      </h2>
      {reading.relatedLinks.length === 0 ? (
        <p>{t('importDesk:none')}</p>
      ) : (
        <ul>
          <Shown items={reading.relatedLinks} step={LINKS}>
            {({ title, url }, index) => {
              const edit = edits.links?.[title]
              return (
                <li key={`${title} ${url}`} className="import-link">
                  <label htmlFor={`${id}-title-${index}`}>{t('importDesk:linkTitle')}</label>
                  <input
                    id={`${id}-title-${index}`}
                    maxLength={INDEXED_LENGTH}
                    onChange={({ target }) =>
                      onEdit(withLink(edits, title, { title: target.value }), `${title} title`)
                    }
                    value={edit?.title ?? title}
                  />
                  <label htmlFor={`${id}-url-${index}`}>{t('importDesk:address')}</label>
                  <input
                    id={`${id}-url-${index}`}
                    inputMode="url"
                    onChange={({ target }) =>
                      onEdit(withLink(edits, title, { url: target.value }), `${title} url`)
                    }
                    placeholder="https://"
                    value={edit?.url ?? url ?? ''}
                  />
                </li>
              )
            }}
          </Shown>
        </ul>
      )}
    </section>
  )
}
