/** Whether a folded text holds every one of some folded words (`wordsOf`), anywhere; without words any text does. */
export const containsWords = ({ text, words }: { text: string; words: readonly string[] }): boolean =>
  words.every((word) => text.includes(word))
