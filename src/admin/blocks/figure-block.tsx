'use client'

import { BlockCollapsible } from '@payloadcms/richtext-lexical/client'
import { useFormFields } from '@payloadcms/ui'
import { effectiveFigure } from '../../outputs/figure'
import { idOf } from '../../lib/id-of'
import type { FigureBlock as Figure, Image } from '../../payload-types'
import { useFresh } from '../lib/use-fresh'
import { useTexts } from '../lib/use-texts'
import './blocks.css'
import { FigurePicture } from './figure-picture'
import { FigureText } from './figure-text'
import { OpenButton } from './open-button'

/** A picture in the text of an article as readers will see it, and which of its words are this article's own. */
export function FigureBlock() {
  const { t } = useTexts()
  const block = useFigure()
  const id = idOf(block.image)
  const { data: image, problem } = useFresh<Image>(id && `/api/images/${id}?depth=1`, [
    'images',
    'credits',
  ])

  if (id === null) {
    return (
      <BlockCollapsible>
        <p className="text-block__empty">{t('blocks:noImage')}</p>
      </BlockCollapsible>
    )
  }
  if (!image) return <BlockCollapsible>{problem && <p>{problem}</p>}</BlockCollapsible>

  const figure = effectiveFigure({ ...block, image })
  return (
    <BlockCollapsible>
      <div className="text-block text-block--figure">
        <FigurePicture figure={figure} />
        <dl>
          <FigureText
            label={t('blocks:caption')}
            path="caption"
            own={block.caption}
            shown={figure.caption}
            withheld={block.hideCaption ? t('blocks:hidden') : null}
            empty={t('blocks:noCaption')}
          />
          <FigureText
            label={t('blocks:alt')}
            path="alt"
            own={block.alt}
            shown={figure.alt || null}
            withheld={block.decorative ? t('blocks:decorative') : null}
            empty={<strong>{t('blocks:noAlt')}</strong>}
          />
          <div>
            <dt>{t('blocks:credit')}</dt>
            <dd>{figure.credit ?? t('blocks:noCredit')}</dd>
          </div>
        </dl>
      </div>
      <OpenButton collection="images" id={id} label={t('blocks:openImage')} />
    </BlockCollapsible>
  )
}

/** The figure as it stands in the block's form. */
function useFigure(): Partial<Figure> {
  const image = useFormFields(([fields]) => fields.image?.value) as Figure['image'] | undefined
  const caption = useFormFields(([fields]) => fields.caption?.value) as Figure['caption']
  const alt = useFormFields(([fields]) => fields.alt?.value) as Figure['alt']
  const decorative = useFormFields(([fields]) => fields.decorative?.value) as Figure['decorative']
  const hideCaption = useFormFields(
    ([fields]) => fields.hideCaption?.value,
  ) as Figure['hideCaption']
  return { ...(image && { image }), caption, alt, decorative, hideCaption }
}
