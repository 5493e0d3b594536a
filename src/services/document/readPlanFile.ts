import { communeIn } from '@/domain/document/communeIn'
import { goalLines } from '@/domain/document/goalLines'
import { planDocument } from '@/domain/document/planDocument'
import type { PlanFacts } from '@/domain/document/planFacts'
import type { InSection } from '@/domain/document/reportFacts'
import { fileName } from '@/domain/document/fileName'
import type { Actor } from '@/domain/access/actor'
import { targetsToShow } from '@/domain/indicator/targetsToShow'
import type { Owner } from '@/domain/plan/owners'
import type { IsoDate } from '@/domain/time'
import type { PlanSection } from '@/data/plan/readPlanHead'
import type { Db } from '@/data/session'
import { writeDocx } from '@/files/docx/writeDocx'
import { documentWords } from '@/i18n/documentWords'
import { readPlanDocument, type PlanDocument } from '../plan/readPlanDocument'
import { WORD_TYPE, type FileAnswer } from './wordFile'

const EVERYTHING = { owner: null, part: null, units: null, section: null, words: [] }

/** A plan that this person sees as a Word file; null when it is out of their sight. As many statements as the plan's page. */
export const readPlanFile = async ({
  db,
  actor,
  plan,
  today,
}: {
  db: Db
  actor: Actor
  plan: string
  today: IsoDate
}): Promise<FileAnswer | null> => {
  const found = await readPlanDocument({ db, actor, plan, filter: EVERYTHING, today })
  if (found === null) return null
  const facts = factsOf(found, today)
  const document = planDocument({ facts, say: documentWords })
  const words = [documentWords('plan.kindWord'), facts.commune, facts.planFrom.slice(0, 4)]
  return { name: fileName({ words, ending: 'docx' }), type: WORD_TYPE, bytes: await writeDocx({ document }) }
}

const factsOf = ({ head, indicators, tasks }: PlanDocument, today: IsoDate): PlanFacts => ({
  form: head.issuerForm,
  commune: head.issuer === null ? head.communeName : (communeIn({ issuer: head.issuer }) ?? head.communeName),
  issuer: head.issuer,
  title: head.title,
  number: head.documentNumber,
  date: head.documentDate,
  planFrom: head.planFrom,
  planTo: head.planTo,
  settledAt: head.updatedAt,
  legalBasis: head.legalBasis,
  goals: goalLines({ goals: head.goals }),
  indicators: indicators.flatMap(({ section, rows }) =>
    rows.map(({ no, name, unit, kind, targets, owners }) => ({
      ...{ no, name, unit, kind },
      section: sectionOf(section),
      targets: targetsToShow({ targets, today }),
      ...ownersAs(owners),
    })),
  ),
  tasks: tasks.flatMap(({ section, tasks: groups }) =>
    groups.flatMap(({ parts }) =>
      parts.map(({ no, name, subtask, output, kpi, note, deadline, owners }) => ({
        ...{ no, name, subtask, output, kpi, note, deadline },
        section: sectionOf(section),
        ...ownersAs(owners),
      })),
    ),
  ),
  budget: head.budget,
  rules: head.rules,
  receiver: head.receiverName,
  office: head.focalUnitShort?.toLocaleUpperCase('vi') ?? null,
})

const sectionOf = (section: PlanSection | null): InSection =>
  section === null ? null : { code: section.code, title: section.title }

/** As the plan writes them; a unit that was set without words is called by its name. */
const ownersAs = (owners: readonly Owner[]): { leads: string[]; coordinators: string[] } => {
  const named = (kind: Owner['kind']): string[] =>
    owners.filter((owner) => owner.kind === kind).flatMap(({ raw, unitName }) => raw ?? unitName ?? [])
  return { leads: named('lead'), coordinators: named('coordinate') }
}
