import type { Kind } from '@/domain/indicator/types'

/** The field that the column of results holds for an indicator; null where both parts of a ratio are asked for instead. */
export const mainFieldOf = ({ kind, ratio }: { kind: Kind; ratio: boolean }): string | null => {
  switch (kind) {
    case 'percent':
    case 'number':
    case 'range':
      return ratio ? null : 'value'
    case 'boolean':
      return 'boolean'
    case 'date':
      return 'date'
    case 'document':
      return 'documentNumber'
    case 'text':
    case 'milestones':
      return 'text'
  }
}
