interface PagesNavProps {
  /** Counted from 1. */
  page: number
  totalPages: number
}

const href = (page: number) => (page === 1 ? '/' : `/?page=${page}`)

/** The way to newer and older articles. */
export function PagesNav({ page, totalPages }: PagesNavProps) {
  if (totalPages < 2) return null
  return (
    <nav className="pages-nav" aria-label="Pages">
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          Newer
        </a>
      ) : (
        <span />
      )}
      <span>
        Page {page} of {totalPages}
      </span>
      {page < totalPages ? (
        <a href={href(page + 1)} rel="next">
          Older
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
