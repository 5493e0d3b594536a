import type { Filled } from './filled'

type Shown = {
  filled: Filled
  part: string
  /** The row counts what happened in the period: nothing may have. */
  mayBeZero?: boolean
}

/**
 * What fills a row in one tap: last period's figure, the same figure in another plan's report, a zero; and where its
 * figure was taken from. Without JavaScript each button saves the form with it.
 */
export const TakeOver = ({ filled, part, mayBeZero = false }: Shown) => {
  const { t } = filled
  const offers = filled.offers(part)
  const taken = filled.taken(part)
  if (offers.length === 0 && taken === '' && !mayBeZero) return null
  return (
    <div className="entry-take">
      <input type="hidden" name={`${part}.takeOver`} defaultValue={filled.text(`${part}.takeOver`)} />
      {offers.map(({ report, texts, said, about }) => (
        <div key={report} className="entry-offer">
          {about === null ? null : <p className="small">{about}</p>}
          <button
            type="submit"
            name="then"
            value={`take:${report}:${part}`}
            className="button-quiet"
            data-fill={JSON.stringify(texts)}
            data-said={said}
            data-last={about === null ? '' : undefined}
            aria-describedby={`${part}.name`}
          >
            {t(about === null ? 'report.take.last' : 'report.take.also')}
          </button>
        </div>
      ))}
      {mayBeZero ? (
        <button
          type="submit"
          name="then"
          value={`zero:${part}`}
          className="button-quiet"
          data-fill={JSON.stringify({ [`${part}.value`]: '0' })}
          aria-describedby={`${part}.name`}
        >
          {t('report.take.zero')}
        </button>
      ) : null}
      <p className="small entry-taken" data-taken={part} hidden={taken === ''}>
        {taken}
      </p>
    </div>
  )
}
