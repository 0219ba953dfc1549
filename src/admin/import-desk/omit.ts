/** An object without one of its properties. */
export const omit = <T extends object, Key extends PropertyKey>(value: T, key: Key): Omit<T, Key> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== String(key))) as Omit<T, Key>
