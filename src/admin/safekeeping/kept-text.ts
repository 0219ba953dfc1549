/** What somebody wrote into the form of an article and the server does not have. */
export interface KeptText {
  /** When it was written; ISO 8601. */
  at: string
  /** The form's values. */
  data: Record<string, unknown>
}

/** Where the texts of one person in one article are kept, each under the name of its window. */
export const shelfOf = (user: string, article: string): string =>
  `slugline:unsaved:${user}:${article}:`

/** @returns false where the browser has no room for it, or keeps nothing */
export function keep(key: string, text: KeptText): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(text))
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

export function keptAt(key: string): KeptText | null {
  const text = localStorage.getItem(key)
  return text === null ? null : (JSON.parse(text) as KeptText)
}

export function drop(key: string): void {
  localStorage.removeItem(key)
}

/** A key on the shelf that is not this window's; null when there is none. */
export function leftBehind(shelf: string, own: string): string | null {
  for (let index = 0; index < localStorage.length; index++) {
    const key = localStorage.key(index)
    if (key?.startsWith(shelf) && key !== own) return key
  }
  return null
}
