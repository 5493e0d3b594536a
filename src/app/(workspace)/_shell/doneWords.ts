/** What a form can have come to; each has a sentence under `done` in the words of the pages. */
export const doneWords = [
  'saved',
  'submit',
  'approve',
  'return',
  'reject',
  'withdraw',
  'recall',
  'waive',
  'issue',
  'consolidate',
  'discard',
  'attach',
  'detach',
  'merged',
  'extend',
] as const
