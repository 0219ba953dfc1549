import { figureToHtml } from '../../../outputs/figure-html'
import { heroOutsideBody } from '../../../outputs/hero-outside-body'
import { wordsFor } from '../../../outputs/words'
import type { Article } from '../../../payload-types'

/** The hero image above the text, unless the text shows it anyway. */
export function Hero({ article }: { article: Article }) {
  const figure = heroOutsideBody(article)
  if (!figure) return null
  // figureToHtml escapes everything that people wrote.
  const html = figureToHtml(figure, wordsFor(article.language))
  return <div className="hero" dangerouslySetInnerHTML={{ __html: html }} />
}
