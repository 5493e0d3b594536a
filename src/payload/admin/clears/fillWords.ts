import type { Words } from '../adminSentences'

/** The words of a form that fills in one kind of gap; `label` is a key of its own, with what it says beside. */
export const fillWords = (words: Words, label: string, params: Record<string, string> = {}) => ({
  label: words(label, params),
  choose: words('clears.fill.choose'),
  save: words('import.save'),
  failed: words('import.failed'),
})
