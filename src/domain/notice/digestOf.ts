import type { IsoDate } from '@/domain/time'
import { noticeKinds, type NoticeKind } from './types'

export type DigestItem = {
  kind: NoticeKind
  subject: string
  slot: string | null
  /** What the step is called, for decisions. */
  stepLabel: string | null
  dueOn: IsoDate | null
}

export type DigestGroup<Item> = { kind: NoticeKind; stepLabel: string | null; items: Item[] }

/** The later in this list says more of the same slot. */
const SAYS_MORE: readonly NoticeKind[] = ['decide', 'remind', 'escalated']

const groupOf = (kind: NoticeKind): NoticeKind => (SAYS_MORE.includes(kind) ? 'decide' : kind)

/**
 * One mail's notices by what is asked and at which step, the most pressing first: a subject stands once in a group,
 * by what says most about it, and within a group what is due first comes first.
 */
export const digestOf = <Item extends DigestItem>(items: readonly Item[]): DigestGroup<Item>[] => {
  const groups = new Map<string, DigestGroup<Item>>()
  for (const item of items) {
    const kind = groupOf(item.kind)
    const key = JSON.stringify([kind, item.stepLabel])
    const group = groups.get(key) ?? { kind, stepLabel: item.stepLabel, items: [] }
    const twin = group.items.findIndex(({ subject, slot }) => subject === item.subject && slot === item.slot)
    if (twin === -1) group.items.push(item)
    else if (SAYS_MORE.indexOf(item.kind) >= SAYS_MORE.indexOf(group.items[twin]!.kind))
      group.items[twin] = item
    groups.set(key, group)
  }
  const byDue = (one: Item, other: Item) =>
    (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') || one.subject.localeCompare(other.subject)
  return [...groups.values()]
    .map((group) => ({ ...group, items: [...group.items].sort(byDue) }))
    .sort((one, other) => noticeKinds.indexOf(one.kind) - noticeKinds.indexOf(other.kind))
}
