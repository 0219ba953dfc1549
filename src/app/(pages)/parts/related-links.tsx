import { linksOutsideBody } from '../../../outputs/links-outside-body'
import { relatedLinkHref } from '../../../outputs/related-link-href'
import { wordsFor } from '../../../outputs/words'
import type { Article } from '../../../payload-types'

/** What else there is to read; a link that leads nowhere yet is plain text. */
export function RelatedLinks({ article }: { article: Article }) {
  const links = linksOutsideBody(article)
  if (links.length === 0) return null
  const words = wordsFor(article.language)
  return (
    <section className="related">
      <h2 lang={words.language}>{words.related}</h2>
      <ul>
        {links.map((link) => {
          const href = relatedLinkHref(link)
          return <li key={link.id}>{href ? <a href={href}>{link.title}</a> : link.title}</li>
        })}
      </ul>
    </section>
  )
}
