'use client'

import { memo, useId } from 'react'
import type { Reading } from '../../../engine/types'
import { INDEXED_LENGTH } from '../../../lib/indexed-length'
import { useTexts } from '../../lib/use-texts'
import { ADDRESS_LENGTH, withLink } from '../state/edits'
import type { EditProps } from './article-pane'
import { limited, TooLong } from './limited'
import { Shown } from '../shown'

/** Links that are drawn at once. */
const LINKS = 40

type LinksProps = EditProps & { links: Reading['relatedLinks'] }

/** The related links of the article: their titles, and where they lead. */
export const Links = memo(function Links({ links, edits, onEdit }: LinksProps) {
  const { t } = useTexts()
  const id = useId()
  return (
    <section className="import-links">
      <h2>
        {t('importDesk:related')} ({links.length})
      </h2>
      {links.length === 0 ? (
        <p>{t('importDesk:none')}</p>
      ) : (
        <ul>
          <Shown items={links} step={LINKS}>
            {({ title, url }, index) => {
              const edit = edits.links?.[title]
              const fieldTitle = {
                id: `${id}-title-${index}`,
                edited: edit?.title,
                most: INDEXED_LENGTH,
              }
              const fieldUrl = { id: `${id}-url-${index}`, edited: edit?.url, most: ADDRESS_LENGTH }
              return (
                <li key={`${title} ${url}`} className="import-link">
                  <label htmlFor={fieldTitle.id}>{t('importDesk:linkTitle')}</label>
                  <input
                    {...limited(fieldTitle)}
                    onChange={({ target }) =>
                      onEdit(withLink(edits, title, { title: target.value }), `${title} title`)
                    }
                    value={edit?.title ?? title}
                  />
                  <TooLong {...fieldTitle} />
                  <label htmlFor={fieldUrl.id}>{t('importDesk:address')}</label>
                  <input
                    {...limited(fieldUrl)}
                    inputMode="url"
                    onChange={({ target }) =>
                      onEdit(withLink(edits, title, { url: target.value }), `${title} url`)
                    }
                    placeholder="https://"
                    value={edit?.url ?? url ?? ''}
                  />
                  <TooLong {...fieldUrl} />
                </li>
              )
            }}
          </Shown>
        </ul>
      )}
    </section>
  )
})
