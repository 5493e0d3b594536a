/** A text cut at a word to at most `length` characters, the cut shown by '…'; one that fits stays as it is. */
export const clip = ({ text, length }: { text: string; length: number }): string => {
  const whole = text.trim().replace(/\s+/g, ' ')
  if (whole.length <= length) return whole
  const start = whole.slice(0, length)
  const word = start.lastIndexOf(' ')
  return `${start.slice(0, word > 0 ? word : length - 1).replace(/[\s,;:(–-]+$/, '')}…`
}
