import { can } from '@/domain/access/can'
import { orgOn } from '@/domain/approval/office'
import { resolveAssignees } from '@/domain/approval/resolveAssignees'
import { dayInVietnam } from '@/domain/time'
import { dbOf } from '@/data/session'
import { readCommunesOf, type CommuneChoice } from '@/data/workflow/readCommunesOf'
import { readOffices, type NamedOffice } from '@/data/workflow/readOffices'
import { oneParam } from '../oneParam'
import type { TabProps } from './tabProps'

export type Placed = {
  communes: CommuneChoice[]
  office: NamedOffice | null
  unit: string | null
  day: string
}

/**
 * The commune and unit that the address names, among those in the ladder's reach whose people the reader may see. Where
 * it names none: the ladder's own commune, the first that uses it, or the reader's own, and of its units the first that
 * somebody writes for. Two statements.
 */
export const placeOf = async ({ page, req, actor, query }: TabProps): Promise<Placed> => {
  const db = dbOf(req.payload)
  const held = actor.appointments[0]
  const isOfCommune = actor.appointments.every(({ commune }) => commune !== null)
  const around = await readCommunesOf({
    db,
    province: held?.province ?? null,
    commune: isOfCommune ? (held?.commune ?? null) : page.seen.commune,
  })
  const communes = around.filter(({ id, province }) =>
    can({ actor, record: 'appointments', operation: 'read', row: { commune: id, province } }),
  )
  const asked = oneParam(query, 'xa')
  const wanted = asked ?? page.seen.commune ?? page.communes[0] ?? (isOfCommune ? held?.commune : null)
  const chosen = communes.find(({ id }) => id === wanted)
  const day = dayInVietnam(new Date().toISOString())
  const [office = null] = chosen === undefined ? [] : await readOffices({ db, communes: [chosen.id] })
  return { communes, office, unit: unitOf({ page, query, office, day }), day }
}

const unitOf = ({
  page: { definition },
  query,
  office,
  day,
}: Pick<TabProps, 'page' | 'query'> & { office: NamedOffice | null; day: string }): string | null => {
  if (office === null || definition.documentType !== 'unit_report') return null
  const asked = oneParam(query, 'donvi')
  if (asked !== null && office.units.includes(asked)) return asked
  const isWritten = (unit: string): boolean => {
    const org = orgOn({ office, unit, day, documentType: 'unit_report' })
    return resolveAssignees({ assignees: definition.authors, org }).some(
      (key) => (org.holders[key] ?? []).length > 0,
    )
  }
  return office.units.find(isWritten) ?? office.units[0] ?? null
}
