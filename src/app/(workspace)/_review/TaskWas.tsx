import type { Change } from '@/domain/report/compareContents'
import type { TaskReport } from '@/domain/task/types'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { taskStatusWords } from './taskStatusWords'
import { Was } from './Was'

type Shown = { row: Form['tasks'][number]; changes: readonly Change[]; t: Words }

const texts = ['result', 'difficulty', 'documentNumber', 'documentDate'] as const

/** Old and new of a task's status, result, difficulty and product, as far as they changed. */
export const TaskWas = ({ row, changes, t }: Shown) => {
  const changed = changes.filter(({ field }) => field === 'status' || field === 'progress')
  const words = (side: 'before' | 'after') => {
    const said = Object.fromEntries(changed.map((change) => [change.field, change[side]]))
    const { status = null, progress = null } = { ...row.current, ...said } as Partial<TaskReport>
    return taskStatusWords({ status, progress }, t)
  }
  return (
    <>
      {changed.length === 0 ? null : (
        <Was label={null} before={words('before')} after={words('after')} t={t} />
      )}
      {texts.flatMap((field) => {
        const change = changes.find((one) => one.field === field)
        if (change === undefined) return []
        const [before, after] = [textOf(field, change.before), textOf(field, change.after)]
        return [<Was key={field} label={t(`review.was.${field}`)} before={before} after={after} t={t} />]
      })}
    </>
  )
}

const textOf = (field: (typeof texts)[number], value: unknown): string | null => {
  if (typeof value !== 'string') return null
  return field === 'documentDate' ? writeDate({ date: value }) : value
}
