import { isAside } from '@/domain/approval/isAside'
import type { InstanceState, LadderEvent } from '@/domain/approval/types'
import type { Closing } from './types'

/**
 * What an event leaves nothing to do about: decisions taken, withdrawn or handed on, and whatever its document was
 * waiting for before and no longer does.
 */
export const closedBy = ({
  before,
  next,
  event,
}: {
  before: InstanceState
  next: InstanceState
  event: LadderEvent
}): Closing => {
  if (isAside(event.type)) return { slots: [], askedAnew: [], kinds: [] }
  const isOpen = (id: string) => next.slots.some((slot) => slot.id === id && slot.status === 'open')
  const slots = before.slots.filter(({ id, status }) => status === 'open' && !isOpen(id)).map(({ id }) => id)
  const isWritten = next.status !== 'draft' && next.status !== 'returned'
  return {
    slots,
    askedAnew: event.type === 'reassign' && event.slot !== undefined ? [event.slot] : [],
    kinds: [
      'blocked',
      ...(isWritten ? (['write', 'returned'] as const) : []),
      ...(next.awaitingIssue ? [] : (['issue'] as const)),
      ...(next.status === 'approved' ? [] : (['accepted'] as const)),
    ],
  }
}
