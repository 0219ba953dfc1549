/** How far from a block its neighbours count: all their traits next to it, the `far` ones beyond. */
export const offsets = [0, -1, 1, -2, 2, -3, 3] as const

export const isFar = (offset: number): boolean => Math.abs(offset) > 1
