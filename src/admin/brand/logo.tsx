/** The name above the login form. */
export function Logo() {
  return (
    <svg viewBox="0 0 150 32" width="200" role="img" aria-label="Slugline">
      <Lines />
      <text x="42" y="23" fontSize="21" fontWeight="600" fill="currentColor" fontFamily="inherit">
        Slugline
      </text>
    </svg>
  )
}

/** The mark: a headline over two lines of text. */
export function Lines() {
  return (
    <g strokeWidth="4">
      <path d="M6 8h13" stroke="var(--theme-error-500)" />
      <path d="M6 16h20M6 24h15" stroke="currentColor" />
    </g>
  )
}
