/** A form that has not drawn a place by then comes without it. */
const PATIENCE_MS = 10_000

const TAB = '.tabs-field__tab-button'

/**
 * Turns to a tab of the form and waits until a place in it is drawn: Payload renders no tab but the open one, and loads
 * its text editor when it is first needed.
 *
 * @param tab its number, from 0; null for what stands in none
 * @param find looks for the place
 * @param signal ends the waiting
 * @returns the place; null where it does not come
 */
export function findInForm<T extends Element>(
  tab: number | null,
  find: () => T | null | undefined,
  signal?: AbortSignal,
): Promise<T | null> {
  return new Promise((resolve) => {
    const end = (place: T | null) => {
      changes.disconnect()
      clearTimeout(timer)
      resolve(place)
    }
    const look = () => {
      const button = tab === null ? null : document.querySelectorAll<HTMLElement>(TAB)[tab]
      if (button !== null && !button?.matches(`${TAB}--active`)) return button?.click()
      const place = find()
      if (place) end(place)
    }
    const changes = new MutationObserver(look)
    const timer = setTimeout(() => end(null), PATIENCE_MS)
    signal?.addEventListener('abort', () => end(null))
    changes.observe(document.body, { childList: true, subtree: true })
    look()
  })
}
