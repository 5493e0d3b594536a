import type { Refusal } from '@/domain/refusal'
import { errorMessage } from '@/i18n/errorMessage'
import type { Sheet } from '../_report/types'
import type { Told } from './EntryProblems'
import { fieldTitle } from './fieldTitle'

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
}): Told[] =>
  problems.map(({ code, params, path }) => {
    const message = errorMessage(language, code, params)
    const row = path === undefined ? null : fieldTitle({ name: path, form, t })
    if (row === null) return { href: null, row, message }
    return { href: code === 'version_not_chosen' ? `#${path}.choice` : `#${path}`, row, message }
  })
