/**
 * What news of one language is put together from. In braces stands what is filled in: {subject}, {place}, {number},
 * {day}, {month}, and of one person {person}, {surname} and {role}.
 */
export interface Tongue {
  /** Enough slots that two documents seldom have the same one. */
  headlines: readonly string[]
  /** Headlines that come again and again. */
  standing: readonly string[]
  standfirsts: readonly string[]
  sections: readonly string[]
  /** Sentences in which a person is named in full, with a role. */
  introductions: readonly string[]
  sentences: readonly string[]
  /** Sentences of a person who has been introduced. */
  statements: readonly string[]
  captions: readonly string[]
  alts: readonly string[]
  /** What sentences are about; fits at the start of one, and after a colon. */
  subjects: readonly string[]
  roles: readonly string[]
  months: readonly string[]
  date: string
  byline: string
  photo: string
  seeAlso: readonly string[]
  /** What stands around the article on its page. */
  above: readonly string[]
  below: readonly string[]
}
