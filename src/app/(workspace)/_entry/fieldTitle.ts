import { partOf } from '@/domain/report/entryForm'
import { NARRATIVE_SECTIONS } from '@/domain/report/narrative'
import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { fieldWords } from './fieldWords'
import { rowTitle } from './rowName'

type Named = {
  /** Of a field ('v.<indicator>.value') or of a whole part ('v.<indicator>'). */
  name: string
  form: Form
  t: Words
}

/** A field in words, with the row it is in; null when the report has no such row. */
export const fieldTitle = ({ name, form, t }: Named): string | null => {
  const [list, id, field] = name.split('.')
  if (partOf(name) === 'nothing') return t('report.nothing.label')
  const section = NARRATIVE_SECTIONS.find((one) => list === 'n' && one === id)
  if (section !== undefined) return t(`said.narrative.${section}`)
  const extra = form.extra.find((one) => list === 'e' && one.id === id)
  if (extra !== undefined) return extra.title
  const row = [...form.indicators, ...form.tasks].find((one) => one.id === id)
  if (row === undefined) return null
  const { label } = fieldWords({ field: field ?? '', text: '', t })
  return label === '' ? rowTitle(row) : `${rowTitle(row)} – ${label}`
}
