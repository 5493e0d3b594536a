import type { Metadata } from 'next'
import { isAdministrator } from '@/domain/access/isAdministrator'
import { dbOf } from '@/data/session'
import { readPlanReview } from '@/services/plan/readPlanReview'
import { seePlan } from '@/services/plan/seePlan'
import { PlanReviewSheet } from '../../../_planReview/PlanReviewSheet'
import { notHere } from '../../../_shell/notHere'
import { Page } from '../../../_shell/Page'
import { titled } from '../../../_shell/pageMetadata'
import { readReader } from '../../../_shell/viewer'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('planReview')

type Args = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A plan on its ladder: where it is, what happened, and the decision that is asked of the reader. */
const PlanReviewPage = async ({ params, searchParams }: Args) => {
  const { id } = await params
  const path = `/ke-hoach/${id}/duyet`
  const reader = await readReader(path)
  const { payload, actor, t, language } = reader
  if ((await seePlan({ payload, actor, id })) === null) notHere()
  const review = await readPlanReview({ db: dbOf(payload), actor, plan: id })
  if (review === null) notHere()
  const asked = await searchParams
  const reason = typeof asked['ly-do'] === 'string' ? asked['ly-do'] : ''
  return (
    <Page reader={reader} path={path} place="plan" asked={asked}>
      <PlanReviewSheet
        review={review}
        reason={reason}
        mayAdminister={isAdministrator(actor)}
        language={language}
        t={t}
      />
    </Page>
  )
}

export default PlanReviewPage
