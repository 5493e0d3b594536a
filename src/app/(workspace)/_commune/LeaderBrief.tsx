import type { Instant } from '@/domain/time'
import { readBrief } from '@/services/board/readBrief'
import type { Reader } from '../_shell/viewer'
import { weeklyLink } from '../_weekly/weeklyLink'
import './board.css'
import { RedTable } from './RedTable'
import { Summary } from './Summary'

type Shown = {
  reader: Reader
  now: Instant
  /** How many red rows are shown at most; the rest is counted. */
  limit?: number
}

/** For a leader, wherever it is placed: how the commune stands, what is red, whose it is and since when. */
export const LeaderBrief = async ({ reader, now, limit = Infinity }: Shown) => {
  const { payload, actor, language, t } = reader
  const { boards, red } = await readBrief({ payload, actor, language, now })
  if (boards.length === 0) return null
  const rest = red.length - limit
  return (
    <section className="board-part" aria-labelledby="dang-do">
      {boards.map((board) => {
        const { commune, plan } = board
        const place = { commune: commune.id, plan: commune.plans.length > 1 ? plan.id : undefined }
        return (
          <div key={plan.id} className="card">
            <p>
              <a href={`/xa/${commune.id}`}>{t('commune.brief.board', { commune: commune.name })}</a>
            </p>
            <p>
              <a href={weeklyLink(place)}>{t('commune.weekly.link')}</a>
            </p>
            <Summary board={board} place={place} t={t} />
          </div>
        )
      })}
      <h2 id="dang-do">
        {t('commune.brief.red')} <span className="soft">{red.length}</span>
      </h2>
      {red.length === 0 ? (
        <p className="soft">{t('commune.brief.redNone')}</p>
      ) : (
        <RedTable items={red.slice(0, limit)} t={t} />
      )}
      {rest > 0 ? (
        <p>
          <a href="/lanh-dao">{t('commune.brief.more', { count: rest })}</a>
        </p>
      ) : null}
    </section>
  )
}
