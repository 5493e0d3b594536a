import { readSentChoices } from '@/domain/document/readSentChoices'
import { dbOf } from '@/data/session'
import { keepReportChoices, readReportChoices } from '@/services/document/keptReportChoices'
import { readReportDocument } from '@/services/document/readReportDocument'
import { seeReport } from '@/services/report/seeReport'
import { refuseWith } from '@/services/RefusalError'
import { answerFile } from '../../../_form/answerFile'
import { answerPersonForm } from '../../../_form/answerPersonForm'
import { pathWith } from '../../../_form/pathWith'
import { refusalQuery } from '../../../_form/refusalQuery'

export const dynamic = 'force-dynamic'

type Params = { id: string }

const pageOf = ({ id }: Params): string => `/bao-cao/${id}`

/** The report as a Word file, written as this person last wanted it. */
export const GET = answerFile<Params>({
  page: pageOf,
  read: async ({ payload, actor, params }) => {
    const head = await seeReport({ payload, actor, id: params.id })
    if (head === null) return null
    const db = dbOf(payload)
    const sent = await readReportChoices({ db, person: actor.person, commune: head.commune })
    return readReportDocument({ db, head, sent })
  },
})

/** Keeps how a report is to be written, and goes on to the file. Letters of Vietnamese take nine bytes on their way. */
export const POST = answerPersonForm<Params>({
  maxBytes: 100_000,
  act: async ({ payload, actor, fields, params, req }) => {
    const head = await seeReport({ payload, actor, id: params.id })
    if (head === null) return refuseWith({ kind: 'forbidden', code: 'not_found' })
    await keepReportChoices({ req, commune: head.commune, sent: readSentChoices(fields.all()) })
    return `${pageOf(params)}/van-ban`
  },
  refused: async (refusal, { params }) =>
    pathWith(refusal.code === 'not_found' ? '/' : pageOf(params), refusalQuery(refusal)),
})
