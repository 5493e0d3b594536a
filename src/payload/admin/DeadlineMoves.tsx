import type { UIFieldServerProps } from 'payload'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { readDeadlineMoves, type DeadlineMove } from '@/services/task/readDeadlineMoves'
import type { Words } from './adminSentences'
import { viewerOf } from './viewerOf'

/** The later deadlines of a task, to be read: each with its reason, its amendment and whoever set it. */
export const TaskExtensions = (props: UIFieldServerProps) => Moves({ ...props, of: 'task' })

/** The deadlines that an amendment has set later. */
export const AmendmentDeadlines = (props: UIFieldServerProps) => Moves({ ...props, of: 'amendment' })

const Moves = async ({ id, req, of }: UIFieldServerProps & { of: 'task' | 'amendment' }) => {
  const { actor, words } = await viewerOf(req)
  const moves =
    id === undefined || actor === null
      ? []
      : await readDeadlineMoves({ payload: req.payload, actor, of, id: String(id) })
  return (
    <div className="reading">
      <section>
        <h3>{words(`deadlineMoves.${of}`)}</h3>
        {moves.length === 0 ? (
          <p>{words(`deadlineMoves.none.${of}`)}</p>
        ) : (
          <MoveTable of={of} moves={moves} words={words} />
        )}
      </section>
    </div>
  )
}

type Shown = { of: 'task' | 'amendment'; moves: DeadlineMove[]; words: Words }

const MoveTable = ({ of, moves, words }: Shown) => (
  <table>
    <thead>
      <tr>
        {['ordinal', ...(of === 'task' ? [] : ['name']), 'until', 'reason', 'by'].map((column) => (
          <th key={column} scope="col">
            {words(`deadlineMoves.columns.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {moves.map(({ task, name, ordinal, until, reason, amendment, by, at }) => (
        <tr key={`${task} ${ordinal}`}>
          <td>{ordinal}</td>
          {of === 'task' ? null : (
            <td>
              <a href={`/admin/collections/tasks/${task}`}>{name}</a>
            </td>
          )}
          <td>{writeDate({ date: until })}</td>
          <td>
            {reason}
            {of === 'task' && amendment !== null && (
              <small>{words('deadlineMoves.ordered', { number: amendment })}</small>
            )}
          </td>
          <td>
            {by}
            <small>{writeMoment({ at })}</small>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
