import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Words } from '../_shell/words'

type Shown = { deadline: { first?: string | null; extensions?: number }; t: Words }

/** How often a deadline has been set later, and what it was at first: 'gia hạn 2 lần, hạn đầu 31/03/2026'. */
export const Moved = ({ deadline: { first, extensions }, t }: Shown) =>
  extensions === undefined || extensions === 0 || !first ? null : (
    <span className="under small soft">
      {t('said.moved', { count: extensions, first: writeDate({ date: first }) })}
    </span>
  )
