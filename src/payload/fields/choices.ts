import type { SelectField } from 'payload'
import type { VocabularyName } from '@/domain/vocabulary'
import { choice } from './choice'

/** Several of one of the product's closed vocabularies. */
export const choices = (field: { name: string; from: VocabularyName }): SelectField =>
  ({ ...choice(field), hasMany: true }) as SelectField
