import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { StoredEvent } from '@/data/approval/readEvents'
import type { Words } from '../_shell/words'

type Said = Pick<StoredEvent, 'actorName' | 'onBehalfOfName' | 'at'>

/** Who corrected something that had been sent, in whose place, and when. */
export const correctorWords = ({ actorName, onBehalfOfName, at }: Said, t: Words): string => {
  const [name, when] = [actorName ?? t('review.somebody'), writeMoment({ at })]
  return onBehalfOfName === null
    ? t('review.corrected.by', { name, when })
    : t('review.corrected.byFor', { name, principal: onBehalfOfName, when })
}
