import type { TaskAt } from '@/domain/board/taskAt'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'

/** How far a task is whose sub-tasks are reported, and how many of these are finished. */
export const PartsDone = ({
  state: { status, productMissing, parts, timing },
  t,
}: {
  state: TaskAt
  t: Words
}) => (
  <>
    <Mark light={timing.light}>
      {productMissing
        ? t('said.productMissing')
        : status === null
          ? t('plan.task.unsaid')
          : t(`said.status.${status}`)}
    </Mark>
    {parts === null ? null : <span className="sub-line">{t('plan.task.parts', parts)}</span>}
  </>
)
