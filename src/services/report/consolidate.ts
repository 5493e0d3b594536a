import type { Actor } from '@/domain/access/actor'
import { mayWrite } from '@/domain/approval/mayWrite'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Reported } from '@/domain/indicator/types'
import { acceptsChoices, type LeadChoice } from '@/domain/report/acceptsChoices'
import type { Narrative, NarrativeSection } from '@/domain/report/narrative'
import { refreshNarrative, type RefreshedSection, type SectionChoice } from '@/domain/report/refreshNarrative'
import { settleRow, type RowConflict } from '@/domain/report/settleRow'
import { NOTHING_DONE, type TaskReport } from '@/domain/task/types'
import type { Instant } from '@/domain/time'
import { readLadder } from '@/data/approval/readLadder'
import { readNarrativeSources, writeNarrativeSources } from '@/data/report/narrativeSources'
import { readChildren } from '@/data/report/readChildren'
import { lockReport, type ReportHead } from '@/data/report/readReport'
import { writeConsolidation } from '@/data/report/writeConsolidation'
import { writeOverrideSources } from '@/data/report/writeOverrideSources'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'
import { refuseWith } from '../RefusalError'

/** What the focal office decides while it consolidates. */
export type Gathered = {
  /** Whose report counts for a row; it counts until another choice is made. */
  choices?: readonly LeadChoice[]
  /** Which text an edited section of the narrative is to have. */
  narrative?: Partial<Record<NarrativeSection, SectionChoice>>
}

export type Consolidation = {
  revision: number
  conflicts: Conflict[]
  narrative: Pick<RefreshedSection, 'section' | 'isEdited' | 'changed'>[]
}

type Conflict = Omit<RowConflict, 'leads'> & { leads: Omit<RowConflict['leads'][number], 'isNewer'>[] }

/**
 * Puts a commune report together from its units' approved reports: each row from its lead by the row's joint rule or
 * the focal office's choice, the narrative by section with its source. What the focal office typed over, with a reason,
 * and a section of the narrative that it edited are kept. The report remembers which revision of each unit report it was
 * made from, and what each unit said.
 *
 * @returns the new revision, the rows in which leads do not agree and nobody has chosen yet or one had to stand for
 * another, and the sections that were edited, with the units whose text has changed since
 */
export const consolidate = async ({
  db,
  actor,
  seen,
  revision,
  now,
  choices = [],
  narrative,
}: Gathered & {
  db: Db
  actor: Actor
  seen: ReportHead
  revision: number
  now: Instant
}): Promise<Consolidation> => {
  const head = await lockReport({ db, head: seen })
  if (head.revision !== revision)
    refuseWith({ kind: 'conflict', code: 'stale_revision', path: 'revision' }, { revision: head.revision })
  if (head.level !== 'commune') refuseWith({ kind: 'rule', code: 'not_a_commune_report' })
  const ladder = await readLadder({ db, report: head.id })
  const barred = mayWrite(situationOf({ actor, head, ladder, now }))
  if (barred !== null) refuseWith(barred)

  const { rows, units } = await readChildren({ db, report: head.id })
  const reopened = ladder.reopened.length > 0 ? new Set(ladder.reopened.map((row) => row.id)) : null
  const chosen = acceptsChoices({ choices, rows, reopened })
  const waived = new Set(ladder.state.waived)
  const settled = (chosen.ok ? chosen.value : refuseWith(chosen.refusal)).map((row) => ({
    row,
    ...settleRow({ row, waived }),
  }))
  const taken = settled
    .filter(({ isKept }) => !isKept)
    .map(({ row, from, reported }) => ({ row, id: row.id, source: from, chosen: row.chosen, reported }))
  const sections = refreshNarrative({
    stored: head.narrative,
    before: await readNarrativeSources({ db, report: head.id }),
    now: units.filter((unit) => unit.state === 'approved'),
    choices: narrative,
  })
  const after = head.revision + 1
  await writeConsolidation({
    db,
    report: head.id,
    person: actor.person,
    revision: after,
    now,
    values: taken
      .filter(({ row }) => row.kind === 'indicator')
      .map(({ reported, ...one }) => ({
        ...one,
        reported: (reported as Reported | null) ?? NOTHING_REPORTED,
      })),
    tasks: taken
      .filter(({ row }) => row.kind === 'task')
      .map(({ reported, ...one }) => ({ ...one, reported: (reported as TaskReport | null) ?? NOTHING_DONE })),
    narrative: Object.fromEntries(sections.map(({ section, text }) => [section, text])) as Narrative,
  })
  await writeOverrideSources({
    db,
    report: head.id,
    rows: settled.flatMap(({ row: { id, isOverride }, from }) =>
      isOverride && from !== null ? [{ id, source: from }] : [],
    ),
  })
  await writeNarrativeSources({
    db,
    report: head.id,
    sources: sections.flatMap(({ section, sources }) => sources.map((one) => ({ section, ...one }))),
  })
  return {
    revision: after,
    conflicts: settled.flatMap(({ conflict }) =>
      conflict === null || conflict.code === 'lead_chosen' ? [] : [told(conflict)],
    ),
    narrative: sections.map(({ section, isEdited, changed }) => ({ section, isEdited, changed })),
  }
}

const told = ({ leads, ...conflict }: RowConflict): Conflict => ({
  ...conflict,
  leads: leads.map(({ unit, state, reported }) => ({ unit, state, reported })),
})
