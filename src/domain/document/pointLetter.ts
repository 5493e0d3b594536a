const LETTERS = [...'abcdđeghiklmnopqrstuvxy']

/** The letter of a point in a Vietnamese document, from 0: a, b, c, d, đ, e, g …; after y it goes on with aa, ab. */
export const pointLetter = (index: number): string => {
  const letter = LETTERS[index % LETTERS.length]!
  return index < LETTERS.length ? letter : `${pointLetter(Math.floor(index / LETTERS.length) - 1)}${letter}`
}
