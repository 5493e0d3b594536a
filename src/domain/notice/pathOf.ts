import type { NoticeKind, Subject } from './types'

/** Where a notice leads: to what it is about, where nothing happens by itself. */
export const pathOf = ({
  kind,
  subject: { kind: of, id },
}: {
  kind: NoticeKind
  subject: Subject
}): string => {
  if (kind === 'blocked') return `/admin/collections/${of}s/${id}`
  return of === 'plan' ? `/ke-hoach/${id}/duyet` : `/bao-cao/${id}`
}
