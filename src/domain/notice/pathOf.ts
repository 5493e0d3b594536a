import type { NoticeKind, Subject } from './types'

/** Where a notice leads: to what it is about, where nothing happens by itself. */
export const pathOf = ({ kind, subject }: { kind: NoticeKind; subject: Subject['id'] }): string =>
  kind === 'blocked' ? `/admin/collections/reports/${subject}` : `/bao-cao/${subject}`
