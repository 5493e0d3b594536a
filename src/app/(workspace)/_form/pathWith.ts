/** A path with what the page there is to know; what is undefined is left out. */
export const pathWith = (path: string, asked: Record<string, string | number | undefined>): string => {
  const known = Object.entries(asked).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  )
  return known.length === 0 ? path : `${path}?${new URLSearchParams(known)}`
}
