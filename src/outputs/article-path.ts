/** Path of an article's reading page. */
export function articlePath(slug: string): string {
  return `/articles/${encodeURIComponent(slug)}`
}
