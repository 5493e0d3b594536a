import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { submitBlocks } from '@/domain/approval/submitBlocks'
import { refreshNarrative } from '@/domain/report/refreshNarrative'
import { saysNothing } from '@/domain/report/saysNothing'
import { settleRow } from '@/domain/report/settleRow'
import { unitStanding } from '@/domain/report/unitStanding'
import type { Instant } from '@/domain/time'
import { readEvents } from '@/data/approval/readEvents'
import { readLadder } from '@/data/approval/readLadder'
import { readNarrativeSources } from '@/data/report/narrativeSources'
import { readChildren } from '@/data/report/readChildren'
import { readCommuneUnits, type CommuneUnit } from '@/data/report/readCommuneUnits'
import { readRowNames } from '@/data/report/readRowNames'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'

type Asked = { db: Db; actor: Actor; head: ReportHead; now: Instant }

/**
 * What a commune report is gathered from: its units with how far each is, the rows on which their leads do not agree
 * as the units' approved reports stand now, what each unit says in words, and what still keeps it from being submitted. Null for a unit report, and
 * for whoever may not read the units' reports.
 */
export const readGathering = async ({ db, actor, head, now }: Asked) => {
  const { commune, province } = head
  const mayRead = ({ unit, reachedProvince }: CommuneUnit): boolean =>
    can({
      actor,
      record: 'reports',
      operation: 'read',
      row: { unit, commune, province, reachedProvince },
    })
  if (head.level === 'unit') return null
  const units = await readCommuneUnits({ db, report: head.id })
  if (!units.every(mayRead)) return null

  const ladder = await readLadder({ db, report: head.id })
  const { events } = await readEvents({ db, report: head.id })
  const { rows, units: children } = await readChildren({ db, report: head.id })
  const told = children.filter(({ state }) => state === 'approved')
  const sections = refreshNarrative({
    stored: head.narrative,
    before: await readNarrativeSources({ db, report: head.id }),
    now: told,
  })
  const waived = new Set(ladder.state.waived)
  const conflicts = rows
    .map((row) => ({ row, conflict: settleRow({ row, waived }).conflict }))
    .flatMap(({ row, conflict }) => (conflict === null ? [] : [{ ...conflict, joint: row.jointRule, row }]))
  const waivers = new Map(
    events.flatMap((event) => {
      const unit = event.detail.waived
      return unit === undefined ? [] : [[unit, { reason: event.reason ?? '', at: event.at }] as const]
    }),
  )
  const names = new Map(units.map(({ unit, name }) => [unit, name]))
  const rowNames = await readRowNames({ db, ids: conflicts.map(({ id }) => id) })
  return {
    units: units.map(
      ({ unit, name, report, state, revision, dueAt, extendedUntil, takenRevision, ...taken }) => ({
        unit,
        name,
        report,
        standing: unitStanding({ state, dueAt, extendedUntil, isWaived: waived.has(unit), now }),
        waiver: waived.has(unit) ? (waivers.get(unit) ?? null) : null,
        /** Approved, and another version than the one the commune report holds. */
        isNewer: isNewer({ state, revision, takenRevision, ...taken }),
        mayBeWaived: report !== null && state !== 'approved' && !waived.has(unit),
      }),
    ),
    isGathered: units.some(({ takenRevision }) => takenRevision !== null),
    conflicts: conflicts.map(({ id, kind, code, from, leads, joint, row }) => ({
      id,
      kind,
      code,
      from,
      joint,
      chosen: row.chosen,
      indicatorKind: row.indicatorKind,
      measure: row.unit,
      name: rowNames[id] ?? '',
      leads: leads.map((lead) => ({
        ...lead,
        name: names.get(lead.unit) ?? '',
        mayCount: lead.state === 'approved' && !saysNothing(lead.reported),
      })),
    })),
    narrative: sections.map(({ section, isEdited, changed }) => ({
      section,
      isEdited,
      texts: told.flatMap(({ unit, name, narrative }) => {
        const text = narrative[section]
        return text === null ? [] : [{ unit, name, text, isChanged: changed.includes(unit) }]
      }),
      /** Those that said something when it was put together, and now say nothing. */
      silent: changed
        .filter((unit) => !told.some((one) => one.unit === unit && one.narrative[section] !== null))
        .map((unit) => names.get(unit) ?? ''),
    })),
    blocks: submitBlocks(situationOf({ actor, head, ladder, now })),
  }
}

const isNewer = ({
  state,
  revision,
  takenRevision,
  isOtherVersionTaken,
}: Pick<CommuneUnit, 'state' | 'revision' | 'takenRevision' | 'isOtherVersionTaken'>): boolean =>
  state === 'approved' && (takenRevision === null ? isOtherVersionTaken : revision !== takenRevision)

export type Gathering = NonNullable<Awaited<ReturnType<typeof readGathering>>>
