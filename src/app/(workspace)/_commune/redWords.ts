import { plainText } from '@/domain/planText/plainText'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { RedItem } from '@/services/board/redItems'
import { reportedWords } from '../_figures/reportedWords'
import { targetWords } from '../_figures/targetWords'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'
import { boardLink, indicatorLink, type BoardPlace } from './boardLink'
import { standingWords } from './standingWords'

/** What something red is called, why it is red, and where it can be looked into. */
export const redWords = (
  item: RedItem,
  t: Words,
): { key: string; href: string; name: string; why: string } => {
  const { commune, plan, period } = item.board
  const place: BoardPlace = { commune: commune.id, plan: commune.plans.length > 1 ? plan.id : undefined }
  switch (item.kind) {
    case 'report': {
      const { report } = item
      const name = t('commune.brief.unit', { period: periodWords({ key: period.key, t }) })
      return { key: report.id, href: `/bao-cao/${report.id}`, name, why: standingWords(report, t) }
    }
    case 'task': {
      const { task } = item
      const status = task.status === null ? t('commune.status.unknown') : t(`said.status.${task.status}`)
      const end = task.deadline.end
      return {
        key: task.id,
        href: boardLink(place, 'tasks', { den: 'do', xem: 'bang' }),
        name: `${[task.section?.code, task.no].filter(Boolean).join('.')} ${plainText(task.name)}`,
        why: end === null ? status : t('commune.brief.deadline', { status, date: writeDate({ date: end }) }),
      }
    }
    case 'indicator': {
      const { indicator } = item
      const { figure, target } = indicator
      const reported =
        figure.state === 'waiting'
          ? figure.entry.reported
          : figure.state === 'missing'
            ? null
            : figure.fact.reported
      return {
        key: indicator.id,
        href: indicatorLink(place, indicator.id),
        name: `${indicator.no}. ${plainText(indicator.name)}`,
        why: t('commune.brief.expected', {
          value: reportedWords({ reported, kind: indicator.kind, unit: indicator.unit, t }) ?? '',
          target: targetWords({ target, kind: indicator.kind, unit: indicator.unit, t }) ?? '',
        }),
      }
    }
  }
}
