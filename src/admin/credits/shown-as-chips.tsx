/** In place of a field that the chips of a credit show. */
export const ShownAsChips = () => null
