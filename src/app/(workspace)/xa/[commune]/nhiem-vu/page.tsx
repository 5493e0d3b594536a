import type { Metadata } from 'next'
import { mostPressing } from '@/domain/board/mostPressing'
import { pickRows } from '@/domain/board/pickRows'
import { BoardHead } from '../../../_commune/BoardHead'
import { boardLink } from '../../../_commune/boardLink'
import { readBoardPage, type BoardArgs } from '../../../_commune/readBoardPage'
import { readExtending } from '../../../_commune/readExtending'
import { RowFilter } from '../../../_commune/RowFilter'
import { TaskTable } from '../../../_commune/TaskTable'
import { TaskTimeline } from '../../../_commune/TaskTimeline'
import { wantedRows } from '../../../_commune/wantedRows'
import '../../../_commune/board.css'
import '../../../_commune/timeline.css'
import { Page } from '../../../_shell/Page'
import { titled } from '../../../_shell/pageMetadata'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('communeTasks')

const views = ['timeline', 'table'] as const

/** The tasks of a commune's plan, what presses most first: along time, or as a table with what was reported. */
const TasksPage = async (args: BoardArgs) => {
  const page = await readBoardPage(args, 'tasks')
  const { reader, open, place, path, within, asked } = page
  const extending = await readExtending(page)
  const { t } = reader
  const { board } = open
  const wanted = wantedRows(asked)
  const tasks = pickRows({ rows: board?.tasks ?? [], wanted }).sort(mostPressing)
  const view = asked.xem === 'bang' ? 'table' : 'timeline'
  const den = typeof asked.den === 'string' ? asked.den : undefined
  return (
    <Page reader={reader} path={path} place={within} asked={asked}>
      <BoardHead open={open} place={place} part="tasks" actor={reader.actor} t={t} />
      {board === null ? null : board.tasks.length === 0 ? (
        <p className="empty">{t('commune.task.none')}</p>
      ) : (
        <section className="board-part" aria-labelledby="nhiem-vu">
          <h2 id="nhiem-vu">{t('commune.part.tasks')}</h2>
          <RowFilter
            rows={board.tasks}
            found={tasks.length}
            wanted={wanted}
            part="tasks"
            place={place}
            kept={{ xem: view === 'table' ? 'bang' : undefined }}
            t={t}
          />
          <nav className="tabs" aria-label={t('commune.task.views')}>
            {views.map((one) => (
              <a
                key={one}
                href={boardLink(place, 'tasks', { den, xem: one === 'table' ? 'bang' : undefined })}
                aria-current={one === view ? 'page' : undefined}
              >
                {t(`commune.task.${one}`)}
              </a>
            ))}
          </nav>
          {tasks.length === 0 ? null : view === 'table' ? (
            <TaskTable tasks={tasks} extending={extending} t={t} />
          ) : (
            <TaskTimeline board={board} tasks={tasks} extending={extending} t={t} />
          )}
        </section>
      )}
    </Page>
  )
}

export default TasksPage
