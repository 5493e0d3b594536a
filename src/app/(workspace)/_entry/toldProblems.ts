import { partOf } from '@/domain/report/entryForm'
import type { Refusal } from '@/domain/refusal'
import { errorMessage } from '@/i18n/errorMessage'
import type { Sheet } from '../_report/types'
import type { Told } from './EntryProblems'
import { fieldWords } from './fieldWords'

/** The problems of a form with the row each is in and the way to its field. */
export const toldProblems = ({
  problems,
  sheet: {
    reader: { language, t },
    form,
  },
}: {
  problems: readonly Refusal[]
  sheet: Sheet
}): Told[] => {
  const rows = new Map<string, string>(
    [
      ...form.indicators.map((row) => [`v.${row.id}`, row] as const),
      ...form.tasks.map((row) => [`t.${row.id}`, row] as const),
    ].map(([part, row]) => [part, `${[row.section, row.no].filter(Boolean).join('.')} ${row.name}`]),
  )
  return problems.map(({ code, params, path }) => {
    const message = errorMessage(language, code, params)
    const row = path === undefined ? null : rowOf(path)
    if (path === undefined || row === null) return { href: null, row: null, message }
    const isChoice = code === 'version_not_chosen'
    return { href: isChoice ? `#${path}.choice` : `#${path}`, row, message }
  })

  function rowOf(path: string): string | null {
    const row = rows.get(partOf(path))
    const [list, section, field] = path.split('.')
    if (row !== undefined) {
      const { label } = fieldWords({ field: field ?? '', text: '', t })
      return label === '' ? row : `${row} – ${label}`
    }
    if (path === 'nothing') return t('report.nothing.label')
    return list === 'n' ? t(`report.narrative.${section as 'results'}`) : null
  }
}
