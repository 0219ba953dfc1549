import type { Credit, Reading } from '../engine/types'

/** Everybody whom the credit line names as a maker of the picture. */
export const photographersOf = ({ photographer }: Credit): string[] =>
  photographer?.split('; ') ?? []

/** The names of everybody in a reading who becomes a person: of the text, of the byline, of the pictures and their credits. */
export const personNames = ({ people, contributors, credits, figures }: Reading): string[] => [
  ...people.map(({ name }) => name),
  ...contributors.map(({ name }) => name),
  ...credits.flatMap(photographersOf),
  ...figures.flatMap(({ depicts }) => depicts),
]
