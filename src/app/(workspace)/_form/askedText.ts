const MAX = 120

/** One value that came with an address, without spaces around it; null when there is none. A value too long is cut. */
export const askedText = (asked: string | string[] | undefined): string | null => {
  const text = (typeof asked === 'string' ? asked : '').trim().slice(0, MAX)
  return text === '' ? null : text
}
