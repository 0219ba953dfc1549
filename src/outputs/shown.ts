/**
 * What the outputs read of an article, as Payload's `select`. Who asks for more gets it in vain; who asks for less gets
 * less.
 */
export const selected = {
  headline: true,
  slug: true,
  kicker: true,
  standfirst: true,
  language: true,
  body: true,
  heroImage: true,
  images: true,
  contributors: true,
  byline: true,
  people: true,
  relatedLinks: true,
  dateline: true,
  section: true,
  keywords: true,
  corrections: true,
  publishedAt: true,
  firstPublishedAt: true,
  firstPublishedElsewhere: true,
  meta: { description: true },
  _status: true,
} as const

/** What they read of the documents around it, as Payload's `populate`. */
export const shown = {
  agencies: { name: true },
  articles: { slug: true, headline: true },
  credits: { line: true, agencies: true, photographer: true },
  images: {
    alt: true,
    caption: true,
    credit: true,
    personsShown: true,
    copyrightNotice: true,
    usageTerms: true,
    licenseUrl: true,
    dateCreated: true,
    filename: true,
    mimeType: true,
    filesize: true,
    url: true,
    width: true,
    height: true,
    sizes: true,
  },
  people: { name: true, sameAs: true },
  'related-links': { title: true, label: true, status: true, url: true, article: true },
} as const

/** How far from the article that is: the agency of the credit of a picture. */
export const SHOWN_DEPTH = 3
