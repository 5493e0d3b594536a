const HALF_PAIR = /\p{Surrogate}/u

/** Whether PostgreSQL keeps a text as it is: without the null character, and without half of a character pair. */
export const isStorableText = (text: string): boolean => !text.includes('\u0000') && !HALF_PAIR.test(text)
