import type { Stage } from '@/domain/approval/progressOf'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { Language } from '@/i18n/messages'
import type { Words } from '../_shell/words'
import { peopleWords } from './peopleWords'
import './ladder.css'

type Shown = {
  stages: readonly Stage[]
  names: Record<string, string>
  /** The steps of a report unless said otherwise. */
  isPlan?: boolean
  language: Language
  t: Words
}

/** The steps of a document in order: what is done, whose turn it is and since when, what is to come. */
export const Ladder = ({ stages, names, isPlan = false, language, t }: Shown) => (
  <section aria-labelledby="cac-buoc">
    <h2 id="cac-buoc" className="unseen">
      {t('review.ladder.title')}
    </h2>
    <ol className="ladder">
      {stages.map((stage) => (
        <li
          key={`${stage.kind}.${stage.key}`}
          className={`rung rung-${stage.state}`}
          aria-current={stage.state === 'open' ? 'step' : undefined}
        >
          <span className="rung-name">
            {stage.label?.[language] ??
              t(isPlan && stage.kind === 'write' ? 'planReview.write' : `review.stage.${stage.kind}`)}
          </span>
          <span className="rung-state">{t(`review.stageState.${stage.state}`)}</span>
          {stage.state === 'ahead' ? null : <Who stage={stage} names={names} t={t} />}
        </li>
      ))}
    </ol>
  </section>
)

const Who = ({ stage, names, t }: { stage: Stage } & Pick<Shown, 'names' | 't'>) => (
  <>
    <span className="rung-people">
      {stage.people.length === 0 && stage.state === 'open'
        ? t('review.ladder.nobody')
        : peopleWords({ people: stage.people, names, t })}
    </span>
    {stage.since === null ? null : (
      <span className="rung-since">
        {t(stage.state === 'open' ? 'review.ladder.since' : 'review.ladder.at', {
          when: writeMoment({ at: stage.since }),
        })}
      </span>
    )}
  </>
)
