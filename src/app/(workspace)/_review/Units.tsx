import type { UnitStanding } from '@/domain/report/unitStanding'
import type { Gathering } from '@/services/report/readGathering'
import { FormKey } from '../_form/FormKey'
import type { Form } from '../_report/types'
import { LiveForm } from '../_shell/LiveForm'
import { Mark, type Light } from '../_shell/Mark'
import { formWords } from '../_shell/formWords'
import type { Words } from '../_shell/words'

const lights: Record<UnitStanding, Light> = {
  approved: 'green',
  waived: 'grey',
  waiting: 'blue',
  returned: 'yellow',
  late: 'red',
  writing: 'grey',
  not_opened: 'grey',
}

type Shown = { gathering: Gathering; form: Form; kept: Record<string, string>; t: Words }

/** The units behind a commune report, how far each is, and a way to its report. */
export const Units = ({ gathering, form, kept, t }: Shown) => {
  const { units } = gathering
  const isIn = units.filter(({ standing }) => standing === 'approved').length
  return (
    <section className="sheet-part" aria-labelledby="don-vi">
      <h3 id="don-vi">{t('review.units.title', { done: isIn, all: units.length })}</h3>
      <div className="table-frame">
        <table role="table" className="table stacks units" aria-labelledby="don-vi">
          <thead role="rowgroup">
            <tr role="row">
              {(['unit', 'state', 'todo'] as const).map((column) => (
                <th key={column} role="columnheader" scope="col">
                  {t(`review.units.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {units.map((one) => (
              <tr key={one.unit} role="row">
                <th role="rowheader" scope="row">
                  {one.report === null ? one.name : <a href={`/bao-cao/${one.report}`}>{one.name}</a>}
                </th>
                <td role="cell">
                  <Mark light={lights[one.standing]}>{t(`review.units.standing.${one.standing}`)}</Mark>
                  {one.isNewer ? <p className="row-by">{t('review.units.newer')}</p> : null}
                </td>
                <td role="cell">
                  {one.waiver === null ? null : (
                    <p>{t('review.units.waivedBecause', { reason: one.waiver.reason })}</p>
                  )}
                  {one.standing === 'waiting' && one.report !== null ? (
                    <a href={`/bao-cao/${one.report}`}>{t('review.units.check')}</a>
                  ) : null}
                  {form.actions.includes('waive') && one.mayBeWaived ? (
                    <Waive unit={one} form={form} kept={kept} t={t} />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type Waived = { unit: Gathering['units'][number]; form: Form; kept: Record<string, string>; t: Words }

const Waive = ({ unit, form, kept, t }: Waived) => {
  const id = `mien-${unit.unit}`
  const isKept = kept.lenh === 'waive' && kept['don-vi'] === unit.unit
  return (
    <details className="more" open={isKept || undefined}>
      <summary>
        {t('review.units.waive')} <span className="unseen">{unit.name}</span>
      </summary>
      <LiveForm action={`/bao-cao/${form.report.id}/lenh`} words={formWords(t)} className="form">
        <FormKey />
        <input type="hidden" name="revision" value={form.revision} />
        <input type="hidden" name="don-vi" value={unit.unit} />
        <div className="field">
          <label htmlFor={id}>{t('review.units.waiveReason')}</label>
          <textarea
            id={id}
            name="ly-do"
            rows={2}
            required
            maxLength={2_000}
            defaultValue={isKept ? kept['ly-do'] : undefined}
          />
        </div>
        <button type="submit" name="lenh" value="waive" className="button-quiet">
          {t('review.units.waiveNow')}
        </button>
      </LiveForm>
    </details>
  )
}
