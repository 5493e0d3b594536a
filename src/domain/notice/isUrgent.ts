import { dayInVietnam, type Instant, type IsoDate } from '@/domain/time'
import type { NoticeKind } from './types'

const ASKS: readonly NoticeKind[] = ['decide', 'remind', 'escalated', 'issue', 'write']

/** Whether a notice is mailed at once: what came back to the person who sent it, and what is due today. */
export const isUrgent = ({
  kind,
  dueOn,
  isSender,
  now,
}: {
  kind: NoticeKind
  dueOn: IsoDate | null
  /** The person has sent the document themselves. */
  isSender: boolean
  now: Instant
}): boolean =>
  kind === 'returned' ? isSender : ASKS.includes(kind) && dueOn !== null && dueOn === dayInVietnam(now)
