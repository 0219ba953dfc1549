/** How far from a block others count: their `near` traits next to it, the `far` ones beyond. */
export const offsets = [0, -1, 1, -2, 2, -3, 3] as const
