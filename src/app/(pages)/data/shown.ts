/** What the page shows of the documents around an article; no more is fetched. */
export const shown = {
  articles: { slug: true, headline: true },
  credits: { line: true },
  images: {
    alt: true,
    caption: true,
    credit: true,
    filename: true,
    url: true,
    width: true,
    height: true,
    sizes: true,
  },
  people: { name: true },
  'related-links': { title: true, label: true, status: true, url: true, article: true },
} as const
