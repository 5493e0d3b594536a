import type { Refusal } from '@/domain/refusal'
import { takeUnitSheet, type Taken } from '@/services/sheet/takeUnitSheet'
import { seeReport } from '@/services/report/seeReport'
import { refuseWith } from '@/services/RefusalError'
import { comesFromHere } from '../../../../_form/comesFromHere'
import { isOthersKey } from '../../../../_form/formKey'
import { pathWith } from '../../../../_form/pathWith'
import { readUpload } from '../../../../_form/readUpload'
import { refusalQuery } from '../../../../_form/refusalQuery'
import { refuseForm } from '../../../../_form/refuseForm'
import { seeOther } from '../../../../_form/seeOther'
import { SHEET_MEGABYTES } from '../../../../_sheets/sheetMegabytes'
import { readViewer } from '../../../../_shell/viewer'

export const dynamic = 'force-dynamic'

const places: Record<Taken, (report: string) => string> = {
  saved: (report) => pathWith(report, { xong: 'sheet' }),
  merged: (report) => pathWith(report, { xong: 'sheetMerged' }),
  kept: (report) => `${report}#chua-luu`,
}

/** Takes a unit's sheet that was filled in offline. Who may send it is settled before anything of the file is read. */
export const POST = async (
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> => {
  const { headers } = request
  if (!comesFromHere(headers)) return refuseForm(headers, 403, 'foreign_origin')
  const { id } = await params
  const report = `/bao-cao/${id}`
  const { payload, user, actor } = await readViewer()
  if (user === null || actor === null) return seeOther(pathWith('/', { tiep: `${report}/bieu-excel` }))
  try {
    const head = await seeReport({ payload, actor, id })
    if (head === null) return refuseWith({ kind: 'forbidden', code: 'not_found' })
    const read = await readUpload({ request, megabytes: SHEET_MEGABYTES })
    const { file, key } = read.ok ? read.value : refuseWith(read.refusal)
    if (key !== null && isOthersKey({ key, person: user.id }))
      return seeOther(pathWith('/', refusalQuery({ kind: 'conflict', code: 'form_of_other_person' })))
    const taken = await takeUnitSheet({
      payload,
      user: { ...user, collection: 'users' } as never,
      actor,
      head,
      bytes: new Uint8Array(await file.arrayBuffer()),
      name: file.name,
      now: new Date().toISOString(),
    })
    return seeOther(places[taken](report))
  } catch (error) {
    const { refusal } = error as { refusal?: Refusal }
    if (refusal === undefined) throw error
    return seeOther(
      pathWith(refusal.code === 'not_found' ? '/' : `${report}/bieu-excel`, refusalQuery(refusal)),
    )
  }
}
