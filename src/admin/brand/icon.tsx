import { Lines } from './logo'

/** The mark in the navigation, which leads back to the dashboard. */
export function Icon() {
  return (
    <svg viewBox="0 0 32 32" width="22" height="22" role="img" aria-label="Slugline">
      <Lines />
    </svg>
  )
}
