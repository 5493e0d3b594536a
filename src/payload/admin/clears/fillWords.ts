import type { Words } from '../adminSentences'

/** The words of a form that fills in one kind of gap; `label` is a key of its own. */
export const fillWords = (words: Words, label: string) => ({
  label: words(label),
  choose: words('clears.fill.choose'),
  save: words('import.save'),
  failed: words('import.failed'),
})
