import type { IsoDate } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { IndicatorPage } from '@/services/board/readIndicatorPage'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { FigureCell } from './FigureCell'
import { targetWords } from '../_figures/targetWords'

/** What an indicator is to reach, who is responsible for it and how it stands. */
export const IndicatorFacts = ({
  page,
  onDay,
  t,
}: {
  page: IndicatorPage
  onDay: IsoDate | null
  t: Words
}) => {
  const { indicator } = page
  const target = targetWords({ target: indicator.target, kind: indicator.kind, unit: indicator.unit, t })
  return (
    <dl className="facts">
      {indicator.section === null ? null : (
        <div>
          <dt>{t('commune.filter.section')}</dt>
          <dd>{[indicator.section.code, indicator.section.title].filter(Boolean).join('. ')}</dd>
        </div>
      )}
      <div>
        <dt>{t('commune.indicator.owner')}</dt>
        <dd>{indicator.owners.map(({ name }) => name).join(', ') || t('commune.indicator.noOwner')}</dd>
      </div>
      {indicator.unit === null ? null : (
        <div>
          <dt>{t('commune.indicator.unit')}</dt>
          <dd>{indicator.unit}</dd>
        </div>
      )}
      <div>
        <dt>{t('commune.indicator.target')}</dt>
        <dd>
          {target === null || indicator.target === null
            ? t('commune.indicator.noTarget')
            : `${target} ${t('commune.indicator.by', { date: writeDate({ date: indicator.target.dueOn }) })}`}
        </dd>
      </div>
      {onDay === null ? null : (
        <div>
          <dt>{t('commune.detail.onDay', { date: writeDate({ date: onDay }) })}</dt>
          <dd>
            <FigureCell row={indicator} period="" onDay t={t} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t('commune.indicator.assessment')}</dt>
        <dd>
          <Mark light={indicator.light}>{t(`said.assessment.${indicator.assessment}`)}</Mark>
        </dd>
      </div>
    </dl>
  )
}
