import { can } from '@/domain/access/can'
import { listAmendments } from '@/services/plan/listAmendments'
import type { Extending } from './ExtendDeadline'
import type { BoardPage } from './readBoardPage'

/** What the forms on a page of tasks need; null for a reader who may not set deadlines later. */
export const readExtending = async ({
  reader: { payload, actor },
  open: { commune, board },
  place,
  asked,
}: BoardPage): Promise<Extending | null> => {
  const row = { commune: commune.id, province: commune.province }
  if (board === null || board.plan.state !== 'in_force') return null
  if (!can({ actor, record: 'task-extensions', operation: 'create', row })) return null
  const text = (name: string): string => (typeof asked[name] === 'string' ? asked[name] : '')
  return {
    place,
    view: text('xem') || undefined,
    amendments: await listAmendments({ payload, plan: board.plan.id }),
    typed:
      text('gia-han') === ''
        ? null
        : {
            task: text('gia-han'),
            until: text('ngay'),
            reason: text('ly-do'),
            amendment: text('dieu-chinh'),
          },
  }
}
