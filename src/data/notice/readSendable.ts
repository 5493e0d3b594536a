import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Sendable } from '@/domain/notice/isOfUse'
import type { Subject } from '@/domain/notice/types'
import type { IsoDate } from '@/domain/time'
import { anyInForce, reachesSlot } from '../delegation/standIns'
import { heldNow } from '../person/readAppointments'
import { arrayOf, rowsOf, type Db } from '../session'
import { aboutNotice, noticeCommune, noticeProvince } from './aboutNotice'

/** A notice with whom it goes to, what it is about, and all that decides whether it still goes. */
export type SendableNotice = Sendable & {
  id: string
  subject: Subject
  slotId: string | null
  stepLabel: { vi: string; en: string } | null
  onBehalfOfName: string | null
  dueOn: IsoDate | null
  isUrgent: boolean
  email: string
  name: string
  language: 'vi' | 'en'
  organisationName: string
  /** Of a report. */
  periodKey: string | null
  /** Of a plan. */
  planTitle: string | null
}

/** Notices as they stand now. `day`: today in Viet Nam. One statement. */
export const readSendable = ({
  db,
  notices,
  day,
}: {
  db: Db
  notices: readonly string[]
  day: IsoDate
}): Promise<SendableNotice[]> =>
  rowsOf<SendableNotice>(
    db,
    sql`select n.id, n.kind, n.person, json_build_object('kind', n.subject_kind, 'id', n.subject) as subject, n.slot as "slotId", n.due_on::text as "dueOn", n.is_urgent as "isUrgent",
        n.closed_at is not null as "isClosed", b.name as "onBehalfOfName",
        u.email, u.name, u.language::text as language, (u.closed_on is null or (u.closed_on at time zone 'UTC')::date > ${day}::date) as "isPersonOpen",
        (select coalesce(json_agg(k.key), '[]') from appointments a join positions p on p.id = a.position_id,
          unnest(array['role:' || p.role || '@' || coalesce(p.organisation_id::text, 'national'), 'position:' || p.id]) as k(key)
          where a.person_id = n.person and ${heldNow}) as keys,
        case when s.id is not null then json_build_object('isOpen', s.status = 'open', 'candidateKeys', to_json(s.candidate_keys), 'person', s.person) end as slot,
        exists (select 1 from ${anyInForce} d where d.substitute = n.person and ${reachesSlot}) as "standsIn",
        w.definition as workflow, i.state, r.unit_id as unit, ${noticeCommune} as commune, ${noticeProvince} as province, o.name as "organisationName",
        r.period_key as "periodKey", p.title as "planTitle",
        (select x->'label' from jsonb_array_elements(w.definition->'steps') x where x->>'key' = n.step) as "stepLabel"
      from notices n join users u on u.id = n.person ${aboutNotice}
        join organisations o on o.id = coalesce(r.organisation_id, p.commune_id) join approval_instances i on i.report = r.id or i.plan = p.id join workflow_versions w on w.id = i.workflow_version
        left join approval_slots s on s.id = n.slot left join users b on b.id = n.on_behalf_of
      where n.id = any(${arrayOf('uuid', notices)}) order by n.at, n.id`,
  )
