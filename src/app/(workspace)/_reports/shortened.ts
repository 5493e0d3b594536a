const MAX = 240

/** A reason as a list has room for it. */
export const shortened = (text: string): string =>
  text.length > MAX ? `${text.slice(0, MAX).trimEnd()}…` : text
