/** What an editor makes of somebody whom the reading found, by the name that the document writes. */
export interface PersonEdit {
  /** The name as it is to be. */
  name?: string
  /** What the article says they are; empty for nothing. */
  role?: string
  /** Who they are: id of somebody who is there, or “new” for somebody of their own. */
  person?: string
}

/** What an editor makes of a credit line. */
export interface CreditEdit {
  /** Names, in the order of the line. */
  agencies?: readonly string[]
  /** Empty for nobody. */
  photographer?: string
}

export interface LinkEdit {
  title?: string
  /** Empty for none. */
  url?: string
}

/** What an editor changed of what a reading found, besides which block is what; by the words of the reading. */
export interface ArticleEdits {
  headline?: string
  /** By name; null: no person at all. */
  people?: Readonly<Record<string, PersonEdit | null>>
  /** By credit line. */
  credits?: Readonly<Record<string, CreditEdit>>
  /** By title. */
  links?: Readonly<Record<string, LinkEdit>>
}
