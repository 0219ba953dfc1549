/** Path of a page of the list, counted from 1. */
export function pagePath(page: number): string {
  return page === 1 ? '/' : `/?page=${page}`
}
