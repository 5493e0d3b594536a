import type { Metadata } from 'next'
import { dayInVietnam } from '@/domain/time'
import { dbOf } from '@/data/session'
import { readPlanDocument } from '@/services/plan/readPlanDocument'
import { PlanPage } from '../../_plan/PlanPage'
import { planFilter, readPlanAsked } from '../../_plan/planFilter'
import { notHere } from '../../_shell/notHere'
import { Page } from '../../_shell/Page'
import { titled } from '../../_shell/pageMetadata'
import { readReader } from '../../_shell/viewer'
import '../../_province/province.css'
import '../../_plan/plan.css'
import '../../_plan/planTable.css'
import '../../_plan/tasks.css'
import '../../_plan/print.css'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('plan')

type Args = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** An issued plan to be read as a document. */
const OnePlanPage = async ({ params, searchParams }: Args) => {
  const { id } = await params
  const path = `/ke-hoach/${id}`
  const reader = await readReader(path)
  const { payload, actor, t } = reader
  const query = await searchParams
  const asked = readPlanAsked(query)
  const filter = planFilter({ asked, actor })
  const today = dayInVietnam(new Date().toISOString())
  const document = await readPlanDocument({ db: dbOf(payload), actor, plan: id, filter, today })
  if (document === null) notHere()
  return (
    <Page reader={reader} path={path} place="plan" asked={query}>
      <PlanPage document={document} asked={asked} actor={actor} path={path} today={today} t={t} />
    </Page>
  )
}

export default OnePlanPage
