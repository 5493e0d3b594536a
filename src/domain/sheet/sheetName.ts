const LONGEST = 31

/** A name that a sheet may have: none of []:*?/\, no quotes at its ends, at most 31 characters. */
export const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/^'+|'+$/g, '')
    .trim()
