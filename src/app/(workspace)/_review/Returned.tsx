import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { lastReturn } from '@/services/approval/lastReturn'
import type { Words } from '../_shell/words'

/** Says of a document that is back with its author who sent it back and why. */
export const Returned = ({ returned, t }: { returned: ReturnType<typeof lastReturn>; t: Words }) =>
  returned === null ? null : (
    <p className="notice notice-refusal">
      {t('review.returned', {
        name: returned.actorName ?? t('review.somebody'),
        when: writeMoment({ at: returned.at }),
        reason: returned.reason,
      })}
    </p>
  )
