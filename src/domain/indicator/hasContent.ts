import type { Kind, Reported } from '@/domain/indicator/types'

/**
 * Whether a row says what its kind asks for: a value, yes or no, a day, a text, the number and date of an issued
 * document. Half a ratio and a document without number or date are not content yet.
 */
export const hasContent = ({ kind, reported }: { kind: Kind; reported: Reported | null }): boolean => {
  if (reported === null) return false
  switch (kind) {
    case 'percent':
    case 'number':
    case 'range':
      return reported.value !== null
    case 'boolean':
      return reported.boolean !== null
    case 'date':
      return reported.date !== null
    case 'document':
      return reported.documentNumber !== null && reported.documentDate !== null
    case 'text':
    case 'milestones':
      return reported.text !== null
  }
}
