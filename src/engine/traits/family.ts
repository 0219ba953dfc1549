/**
 * Which blocks an answer says something about: only its own; its neighbours too; those two and three places away as well.
 * Chosen on pages of publishers left out: what is worked out from neighbours or places says nothing more to neighbours.
 */
export const reaches = ['far', 'near', 'own'] as const
type Reach = (typeof reaches)[number]

/** A question about a block whose answers are few: each answer is a trait, known by its number. */
export interface Family {
  /** In words for an editor, as the reason of a verdict gives it. */
  name: string
  /** What the answers are called in the file of the weights. */
  labels: readonly string[]
  /** Number of the first answer's trait. */
  first: number
  /** Number of its reach in `reaches`. */
  reach: number
}

/** Every family there is, in the order in which they were made. */
export const families: Family[] = []

/** Makes a family; its traits get the next free numbers. The weights go by names, so these may change. */
export function family(name: string, labels: readonly string[], reach: Reach = 'near'): Family {
  const last = families.at(-1)
  const first = last ? last.first + last.labels.length : 0
  const made = { name, labels, first, reach: reaches.indexOf(reach) }
  families.push(made)
  return made
}

/** How many traits there are. */
export const traitCount = (): number => {
  const last = families.at(-1)
  return last ? last.first + last.labels.length : 0
}

/** Puts a number into one of a few classes: below the first edge, from the first edge on, and so on. */
export interface Scale {
  labels: readonly string[]
  of(value: number): number
}

/** For values of any kind. */
export function scale(...edges: number[]): Scale {
  const { length } = edges
  return {
    labels: labelsOf(edges),
    of(value) {
      let at = 0
      while (at < length && value >= (edges[at] as number)) at++
      return at
    },
  }
}

/** For whole numbers from 0 on: looked up, as nothing can foresee at which edge a search ends. */
export function countScale(...edges: number[]): Scale {
  const most = edges.at(-1) ?? 0
  const classes = Uint8Array.from(
    { length: most + 1 },
    (_, value) => edges.filter((edge) => value >= edge).length,
  )
  return {
    labels: labelsOf(edges),
    of: (value) => classes[value < most ? value : most] as number,
  }
}

const labelsOf = (edges: readonly number[]): string[] => [
  `below ${edges[0]}`,
  ...edges.map((edge) => `${edge} and more`),
]

/** Labels of a family that asks two or three questions at once; `pair` and `triple` number their answers. */
export const crossed = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>(
    (labels, part) =>
      labels.flatMap((label) => part.map((one) => (label ? `${label}, ${one}` : one))),
    [''],
  )

export const yes = ['yes'] as const
