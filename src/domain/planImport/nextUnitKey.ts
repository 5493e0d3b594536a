/** The key of the next unit that an import is to make: 'moi-1', 'moi-2' … */
export const nextUnitKey = (keys: readonly string[], ahead = 0): string =>
  `moi-${Math.max(0, ...keys.map((key) => Number(key.replace(/^moi-/, '')) || 0)) + 1 + ahead}`
