import { EVIDENCE_MEGABYTES } from '@/domain/report/acceptsFile'
import { refusalStatus, type Refusal } from '@/domain/refusal'
import { errorMessage } from '@/i18n/errorMessage'
import { addEvidence } from '@/services/report/addEvidence'
import { readEvidencePlace } from '@/services/report/readEvidencePlace'
import { refuseWith } from '@/services/RefusalError'
import { ROW_PREFIX } from '../../../../../../_entry/rowPrefix'
import { comesFromHere } from '../../../../../../_form/comesFromHere'
import { isId } from '@/domain/isId'
import { oneOf } from '../../../../../../_form/oneOf'
import { pathWith } from '../../../../../../_form/pathWith'
import { readUpload } from '../../../../../../_form/readUpload'
import { refusalQuery } from '../../../../../../_form/refusalQuery'
import { refuseForm } from '../../../../../../_form/refuseForm'
import { seeOther } from '../../../../../../_form/seeOther'
import { readViewer } from '../../../../../../_shell/viewer'

export const dynamic = 'force-dynamic'

type Args = { params: Promise<{ id: string; kind: string; row: string }> }

/**
 * Takes one file as evidence for a row: from a page that sends it by itself, which is told in JSON, or from a plain
 * form, whose browser is led on. Who may add it is settled before anything of the file is read.
 */
export const POST = async (request: Request, { params }: Args): Promise<Response> => {
  const { headers } = request
  if (!comesFromHere(headers)) return refuseForm(headers, 403, 'foreign_origin')
  const { id, row, kind: asked } = await params
  const path = `/bao-cao/${id}`
  const { payload, user, actor, language } = await readViewer()
  const isPlain = headers.get('accept') !== 'application/json'
  if (user === null || actor === null)
    return isPlain ? seeOther(pathWith('/', { tiep: path })) : refuseForm(headers, 401, 'not_logged_in')
  try {
    const kind = oneOf(['indicator', 'task', 'extraField'], asked)
    const place =
      kind === null || !isId(row) ? null : await readEvidencePlace({ payload, actor, id, kind, row })
    if (place === null) return refuseWith({ kind: 'forbidden', code: 'not_found' })
    const read = await readUpload({ request, megabytes: EVIDENCE_MEGABYTES })
    const { file, key } = read.ok ? read.value : refuseWith(read.refusal)
    const { name, type } = file
    const added = await addEvidence({
      payload,
      user: { ...user, collection: 'users' } as never,
      report: id,
      kind: kind!,
      row,
      file: { name, type, data: Buffer.from(await file.arrayBuffer()) },
      key,
    })
    return isPlain
      ? seeOther(`${pathWith(path, { xong: 'attach' })}#${ROW_PREFIX[kind!]}.${row}`)
      : Response.json({ file: added })
  } catch (error) {
    const refusal = refusalOf(error)
    if (isPlain)
      return seeOther(
        pathWith(
          refusal.code === 'not_found' ? '/' : `${path}/minh-chung/${asked}/${row}`,
          refusalQuery(refusal),
        ),
      )
    const { code, params: values, kind } = refusal
    return Response.json(
      { errors: [{ code, message: errorMessage(language, code, values) }] },
      { status: refusalStatus[kind] },
    )
  }
}

/** What the collection itself refuses about a file (its true type, a picture that cannot be opened) is a 400 without a code. */
const refusalOf = (error: unknown): Refusal => {
  const { refusal, status } = error as { refusal?: Refusal; status?: number }
  if (refusal !== undefined) return refusal
  if (status === 400) return { kind: 'rule', code: 'file_refused' }
  throw error
}
