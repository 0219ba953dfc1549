'use client'

import { BlockCollapsible } from '@payloadcms/richtext-lexical/client'
import { useFormFields } from '@payloadcms/ui'
import { idOf } from '../../lib/id-of'
import { populated } from '../../outputs/populated'
import { relatedLinkHref } from '../../outputs/related-link-href'
import type { Article, RelatedLink } from '../../payload-types'
import { useFresh } from '../lib/use-fresh'
import { useTexts } from '../lib/use-texts'
import './blocks.css'
import { OpenButton } from './open-button'

/** A related link in the text of an article as readers will see it, and where it leads. */
export function RelatedLinkBlock() {
  const { t } = useTexts()
  const id = idOf(useFormFields(([fields]) => fields.link?.value))
  const { data: link, problem } = useFresh<RelatedLink>(id && `/api/related-links/${id}?depth=1`, [
    'related-links',
    'articles',
  ])

  if (id === null) {
    return (
      <BlockCollapsible>
        <p className="text-block__empty">{t('blocks:noLink')}</p>
      </BlockCollapsible>
    )
  }
  if (!link) return <BlockCollapsible>{problem && <p>{problem}</p>}</BlockCollapsible>

  return (
    <BlockCollapsible>
      <div className="text-block">
        <p className="text-block__link">
          {link.label && <strong>{link.label} </strong>}
          {link.title}
        </p>
        <Destination link={link} />
      </div>
      <OpenButton collection="related-links" id={id} label={t('blocks:openLink')} />
    </BlockCollapsible>
  )
}

function Destination({ link }: { link: RelatedLink }) {
  const { t } = useTexts()
  const article = populated<Article>(link.article)
  const href = relatedLinkHref(link)
  if (link.status === 'internal' && article) {
    const isPublished = article._status === 'published'
    return (
      <p>
        {t(isPublished ? 'blocks:toArticle' : 'blocks:toDraft', { headline: article.headline })}
      </p>
    )
  }
  if (href) return <p>{t('blocks:toAddress', { address: href })}</p>
  return <p>{link.status === 'suggested' ? t('blocks:suggested') : t('blocks:plain')}</p>
}
