/** A figure with as many digits as it is worth: four. */
export const rounded = (value: number): number => Number(value.toPrecision(4))
