import { pagePath } from './page-path'

interface PagesNavProps {
  /** Counted from 1. */
  page: number
  totalPages: number
}

/** The way to newer and older articles. */
export function PagesNav({ page, totalPages }: PagesNavProps) {
  if (totalPages < 2) return null
  return (
    <nav className="pages-nav" aria-label="Pages">
      {page > 1 ? (
        <a href={pagePath(page - 1)} rel="prev">
          Newer
        </a>
      ) : (
        <span />
      )}
      <span>
        Page {page} of {totalPages}
      </span>
      {page < totalPages ? (
        <a href={pagePath(page + 1)} rel="next">
          Older
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
