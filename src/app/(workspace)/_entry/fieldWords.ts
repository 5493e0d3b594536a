import type { Words } from '../_shell/words'

const fields = [
  'value',
  'numerator',
  'denominator',
  'boolean',
  'text',
  'date',
  'documentNumber',
  'documentDate',
  'note',
  'reason',
  'status',
  'progress',
  'result',
  'difficulty',
  'nothing',
] as const

const statuses = ['not_started', 'in_progress', 'done', 'maintained', 'paused'] as const

/** The label of a field by its short name, and what its text means to a reader. */
export const fieldWords = ({ field, text, t }: { field: string; text: string; t: Words }) => {
  const known = fields.find((one) => one === field)
  const status = statuses.find((one) => one === text)
  return {
    label: known === undefined ? '' : t(`report.field.${known}`),
    text: wordsOf({ field, text, status: field === 'status' ? status : undefined, t }),
  }
}

type Meant = { field: string; text: string; status: (typeof statuses)[number] | undefined; t: Words }

const wordsOf = ({ field, text, status, t }: Meant): string => {
  if (text === '') return t('report.conflict.empty')
  if (status !== undefined) return t(`said.status.${status}`)
  if (field === 'boolean') return t(text === 'true' ? 'figure.yes' : 'figure.no')
  return field === 'nothing' ? t('figure.yes') : text
}
