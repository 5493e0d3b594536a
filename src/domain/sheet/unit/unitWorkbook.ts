import { fingerprint } from '@/domain/report/fingerprint'
import { printEntries } from '@/domain/report/printEntries'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { factsSheet } from '../factsSheet'
import { periodWords } from '../periodWords'
import type { Sheet, SheetWords, Workbook } from '../types'
import { indicatorForm } from './indicatorForm'
import { FACTS, FORM, KEYS } from './keys'
import type { Making } from './making'
import { sealOf } from './sealOf'
import { taskForm } from './taskForm'
import { textForm } from './textForm'
import type { UnitForm } from './types'

/**
 * A unit's report as a workbook to be filled in without a connection and sent back: only its own rows, open cells for
 * what it may enter, as texts so that '61,25' stays what was typed; hidden cells by which `readUnitSheet` knows each row.
 */
export const unitWorkbook = ({ form, words }: { form: UnitForm; words: SheetWords }): Workbook => {
  const { report, revision, organisation, stored } = form
  const printed = printEntries(stored)
  const title = [
    words('form.title', { period: periodWords(form.periodKey, words) }),
    organisation,
    words('form.fill'),
  ]
  const hidden: Making['hidden'] = (part, name) => {
    const base = fingerprint(printed.get(part)!)
    return { first: part, last: [base, sealOf({ report, part, name, base })] }
  }
  const making = { form, words, title, printed, hidden }
  return {
    sheets: [
      ...(stored.indicators.length === 0 ? [] : [indicatorForm(making)]),
      ...(stored.tasks.length === 0 ? [] : [taskForm(making)]),
      textForm(making),
      guide(form, words),
      {
        name: FACTS.sheet,
        title: [],
        columns: [
          { header: KEYS.name, width: 20, kind: 'text' },
          { header: KEYS.part, width: 50, kind: 'text' },
        ],
        rows: [
          { type: 'row', cells: [FACTS.form, FORM] },
          { type: 'row', cells: [FACTS.report, report] },
          { type: 'row', cells: [FACTS.revision, String(revision)] },
        ],
        notes: [],
        isHidden: true,
      },
    ],
  }
}

const guide = (form: UnitForm, words: SheetWords): Sheet => ({
  ...factsSheet({
    name: words('form.guide'),
    title: [words('form.guide')],
    headers: [words('fact'), words('content')],
    facts: [
      [words('form.organisation'), form.organisation],
      [words('form.plan'), form.plan],
      [words('form.period'), periodWords(form.periodKey, words)],
      [words('form.due'), form.dueOn === null ? null : writeDate({ date: form.dueOn })],
    ],
  }),
  notes: [words('form.fill'), words('form.keep')],
  isProtected: true,
})
