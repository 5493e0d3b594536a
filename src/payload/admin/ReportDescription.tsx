import { createLocalReq, type ServerProps } from 'payload'
import { seeReport } from '@/services/report/seeReport'
import { viewerOf } from './viewerOf'
import { writePeriod } from './writePeriod'

/** Whose report of which period this is, below a title that is only the period's key; above the list, what it is for. */
export const ReportDescription = async ({ i18n, id, payload, user }: ServerProps) => {
  const req = await createLocalReq({ user, req: { i18n: i18n as never } }, payload)
  const { actor, words } = await viewerOf(req)
  const head = id === undefined || actor === null ? null : await seeReport({ payload, actor, id: String(id) })
  return (
    <div className="custom-view-description">
      {head !== null && (
        <strong>
          {words('reportValues.heading', {
            unit: head.organisationName,
            period: writePeriod({ key: head.periodKey, words }),
          })}{' '}
        </strong>
      )}
      {words('reportValues.readOnly')}
    </div>
  )
}
