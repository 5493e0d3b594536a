import type { Texts } from '@/domain/report/entryForm'
import { BASE, mergeForm } from '@/domain/report/mergeForm'
import { printEntries } from '@/domain/report/printEntries'
import { writeFormBase } from '@/domain/report/formBase'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { errorMessage } from '@/i18n/errorMessage'
import type { EntrySheet } from '@/services/report/readEntrySheet'
import { storedFormOf } from '@/services/report/storedFormOf'
import type { Sheet } from '../_report/types'
import { takenWords } from '../_report/takenWords'
import { periodWords } from '../_reports/periodWords'
import type { Conflict, Filled } from './filled'
import { offersOf } from './offersOf'

/** Who entered a part of the form, and when. */
type Entered = { enteredBy: string | null; enteredAt: string | null } | null
type Taken = Sheet['form']['indicators'][number]['takenFrom']

type Filling = { sheet: Sheet; beside: EntrySheet }

/**
 * What the fields of a report's form show: what is stored, and over it what this person typed and could not save.
 * `base` are the hidden fields that say what the form was filled from.
 */
export const fill = ({
  sheet: { reader, head, form, now },
  beside: { kept, names, evidence, lastPeriod },
}: Filling): {
  filled: Filled
  openConflicts: string[]
  /** Who saved last among the conflicts. */
  lastBy: string | null
  base: Texts
} => {
  const printed = printEntries(storedFormOf(form))
  const merged =
    kept === null
      ? { mine: {}, conflicts: [] }
      : mergeForm({ sent: kept.fields, printed, isStale: kept.revision !== form.revision })
  const shown: Texts = { ...Object.assign({}, ...printed.values()), ...merged.mine }
  const takenFrom = new Map<string, Taken>([
    ...form.indicators.map(({ id, takenFrom }) => [`v.${id}`, takenFrom] as const),
    ...form.tasks.map(({ id, takenFrom }) => [`t.${id}`, takenFrom] as const),
  ])
  const problems = new Map(
    (kept?.problems ?? []).map(({ path, code, params }) => [
      path,
      errorMessage(reader.language, code, params),
    ]),
  )
  const rows = new Map<string, Entered>([
    ...form.indicators.map((row) => [`v.${row.id}`, row.current] as const),
    ...form.tasks.map((row) => [`t.${row.id}`, row.current] as const),
    ...form.extra.map((row) => [`e.${row.id}`, row] as const),
  ])
  const conflicts = new Map(
    merged.conflicts.map(({ part, choice }): [string, Conflict] => {
      const current = rows.get(part)
      const by = current?.enteredBy == null ? null : (names[current.enteredBy] ?? null)
      return [part, { choice, theirs: printed.get(part)!, by, at: current?.enteredAt ?? null }]
    }),
  )
  const latest = [...conflicts.values()].reduce<Conflict | null>(
    (before, one) => (before === null || (one.at ?? '') > (before.at ?? '') ? one : before),
    null,
  )
  const offers = offersOf({ form, lastPeriod, t: reader.t })
  const text = (name: string) => shown[name] ?? ''
  const period = readPeriodKey({ key: head.periodKey })
  const isPartlyOpen = [...form.indicators, ...form.tasks].some(({ returned }) => returned !== undefined)
  return {
    filled: {
      t: reader.t,
      now,
      report: head.id,
      isCommune: head.level === 'commune',
      isPartlyOpen,
      periodTo: period.ok ? period.value.nominalTo : head.periodEnd,
      lastLabel:
        lastPeriod === null ? reader.t('report.column.last') : periodWords({ key: lastPeriod, t: reader.t }),
      text,
      offers: (part) => offers.get(part) ?? [],
      taken: (part) => {
        const report = text(`${part}.takeOver`)
        const stored = takenFrom.get(part)
        if (stored?.report === report) return takenWords({ from: stored, t: reader.t })
        return offers.get(part)?.find((offer) => offer.report === report)?.said ?? ''
      },
      year: form.report.periodEnd.slice(0, 4),
      problem: (name) => problems.get(name),
      conflict: (part) => conflicts.get(part),
      evidence: (row) => evidence.filter((file) => file.row === row),
    },
    openConflicts: [...conflicts].filter(([, { choice }]) => choice === null).map(([part]) => part),
    lastBy: latest?.by ?? null,
    base: { revision: String(form.revision), [BASE]: writeFormBase(printed) },
  }
}
