import type { Kind } from '@/domain/indicator/types'

/** The first field of an indicator's row, which its name is the label of; null where it names a group of choices. */
export const mainField = ({ kind, ratio }: { kind: Kind; ratio: boolean }): string | null => {
  switch (kind) {
    case 'percent':
    case 'number':
    case 'range':
      return ratio ? 'numerator' : 'value'
    case 'document':
      return 'documentNumber'
    case 'date':
      return 'date'
    case 'text':
    case 'milestones':
      return 'text'
    case 'boolean':
      return null
  }
}
