import type { SelectField } from 'payload'
import { adminLabel } from '@/i18n/adminLabel'
import { vocabulary, type VocabularyName } from '@/domain/vocabulary'

type Options = Partial<Omit<SelectField, 'type' | 'options' | 'hasMany'>> & {
  name: string
  from: VocabularyName
}

/** A select over one of the product's closed vocabularies, labelled in both languages. What is required cannot be cleared. */
export const choice = ({ from, ...field }: Options): SelectField =>
  ({
    ...field,
    admin: { isClearable: field.required !== true, ...field.admin },
    type: 'select',
    enumName: `enum_${from.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
    options: vocabulary[from].map((value) => ({ value, label: adminLabel('options', from, value) })),
  }) as SelectField
