let count = 0

/** Not for security: browsers have `randomUUID` on secure pages only. Of two, that of the earlier comes first. */
export const newId = (): string =>
  [
    Date.now().toString(36),
    (count++).toString(36).padStart(6, '0'),
    Math.random().toString(36).slice(2),
  ].join('-')
