import type { Metadata } from 'next'
import { createLocalReq } from 'payload'
import { readClearsPage } from '@/services/plan/readClearsPage'
import { ClearsSheet } from '../../../_clears/ClearsSheet'
import { notHere } from '../../../_shell/notHere'
import { Page } from '../../../_shell/Page'
import { titled } from '../../../_shell/pageMetadata'
import { readReader } from '../../../_shell/viewer'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('clears')

type Args = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What of a plan is not clear yet, and what its leader lets pass. */
const ClearsOfPlan = async ({ params, searchParams }: Args) => {
  const { id } = await params
  const path = `/ke-hoach/${id}/sau-ro`
  const reader = await readReader(path)
  const { payload, actor, t } = reader
  const asked = await searchParams
  const req = await createLocalReq({}, payload)
  const page = await readClearsPage({ req, actor, plan: id, now: new Date().toISOString() })
  if (page === null) notHere()
  return (
    <Page reader={reader} path={path} place="plan" asked={asked}>
      <ClearsSheet page={page} reason={typeof asked['ly-do'] === 'string' ? asked['ly-do'] : ''} t={t} />
    </Page>
  )
}

export default ClearsOfPlan
