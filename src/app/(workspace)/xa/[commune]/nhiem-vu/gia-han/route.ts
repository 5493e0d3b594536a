import { readDate } from '@/domain/vietnamese/readDate'
import { refuseWith } from '@/services/RefusalError'
import { extendTask } from '@/services/task/extendTask'
import { boardLink } from '../../../../_commune/boardLink'
import { answerPersonForm, type PersonForm } from '../../../../_form/answerPersonForm'
import { refusalQuery } from '../../../../_form/refusalQuery'

export const dynamic = 'force-dynamic'

type Params = { commune: string }

/** Longer than any text that is accepted; what is shown again comes in the address. */
const SHOWN_AGAIN = 600

/** Sets the deadline of a task later, and goes back to it. */
export const POST = answerPersonForm<Params>({
  act: async ({ db, actor, fields, params, now }) => {
    const until = readDate({ text: fields('ngay') })
    await extendTask({
      db,
      actor,
      task: fields('nhiem-vu'),
      until: until.ok ? until.value : refuseWith({ ...until.refusal, path: 'until' }),
      reason: fields('ly-do'),
      amendment: fields('dieu-chinh') || null,
      now,
    })
    return pageOf({ fields, params }, { xong: 'extend' })
  },
  refused: async (refusal, { fields, params }) =>
    pageOf(
      { fields, params },
      {
        ...refusalQuery(refusal),
        'gia-han': fields('nhiem-vu'),
        ngay: fields('ngay').slice(0, SHOWN_AGAIN),
        'ly-do': fields('ly-do').slice(0, SHOWN_AGAIN),
        'dieu-chinh': fields('dieu-chinh') || undefined,
      },
    ),
})

const pageOf = (
  { fields, params }: Pick<PersonForm<Params>, 'fields' | 'params'>,
  asked: Record<string, string | undefined>,
): string =>
  boardLink(
    {
      commune: encodeURIComponent(params.commune),
      plan: fields('ke-hoach') || undefined,
      period: fields('ky') || undefined,
    },
    'tasks',
    { xem: fields('xem') || undefined, ...asked },
  )
