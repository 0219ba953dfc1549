/** A node of Lexical's serialised state, from whoever wrote it: nothing about it is certain. */
export type BodyNode = Readonly<Record<string, unknown>>

/** The rich text of an article as a field has it. */
export interface Body {
  root?: { children?: unknown; [key: string]: unknown } | null
  [key: string]: unknown
}
