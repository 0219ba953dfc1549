import type { StatedArticle, StatedPicture } from '../../engine/stated'
import { INDEXED_LENGTH } from '../../lib/indexed-length'
import { shorten } from '../../lib/shorten'
import { bylineOf } from '../../outputs/byline'
import type { Article } from '../../payload-types'

/** The fields of an article that only a document can say which states it; `headline` as it is, if it fits. */
export function statedFields(stated: StatedArticle, language: Article['language']) {
  const { headline, kicker, standfirst, section, keywords, dateline } = stated
  return {
    ...(headline.length <= INDEXED_LENGTH && { headline }),
    kicker,
    standfirst,
    section: section && shorten(section),
    keywords: keywords.map((keyword) => shorten(keyword)),
    byline: bylineBeside(stated, language),
    dateline,
    publishedAt: stated.publishedAt,
    firstPublishedElsewhere: stated.firstPublishedAt,
  }
}

/** The fields of an image that only such a document can say. */
export const statedImageFields = (picture: StatedPicture) => ({
  copyrightNotice: picture.copyrightNotice,
  usageTerms: picture.usageTerms,
  licenseUrl: picture.licenseUrl,
  dateCreated: picture.dateCreated,
})

/** A byline that says something else than the contributors do; null where it says the same. */
function bylineBeside(
  { by, contributors }: StatedArticle,
  language: Article['language'],
): string | null {
  const rows = contributors.map(({ name, role, creditAs }) => ({
    person: { name },
    role,
    creditAs,
  }))
  const said = bylineOf({ language, contributors: rows as Article['contributors'] })
  return by === said.join('; ') ? null : by
}
