import { effectiveFigure } from '../../../outputs/figure'
import { figureToHtml } from '../../../outputs/figure-html'
import { populated } from '../../../outputs/populated'
import { wordsFor } from '../../../outputs/words'
import type { Article } from '../../../payload-types'

const idOf = (reference: string | { id: string }) =>
  typeof reference === 'string' ? reference : reference.id

/** The hero image above the text, unless the text shows it anyway. */
export function Hero({ article }: { article: Article }) {
  const image = populated(article.heroImage)
  const inBody = (article.images ?? []).some((other) => idOf(other) === image?.id)
  if (!image || inBody) return null
  const html = figureToHtml(effectiveFigure({ image }), wordsFor(article.language))
  return <div className="hero" dangerouslySetInnerHTML={{ __html: html }} />
}
