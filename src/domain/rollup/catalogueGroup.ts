/** The group that a code of the catalogue names before its number: 'CDS' of 'CDS-07'; the whole code where it has none. */
export const catalogueGroup = (code: string): string => /^(.+)-\d+$/.exec(code)?.[1] ?? code
