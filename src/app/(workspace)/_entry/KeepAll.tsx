import type { Filled } from './filled'

/** Last period's figures for all rows that are still empty, in one tap. */
export const KeepAll = ({ filled: { t, lastLabel } }: { filled: Filled }) => (
  <div className="entry-keep">
    <button
      type="submit"
      name="then"
      value="keep"
      className="button-quiet"
      data-keep
      aria-describedby="keep.help"
    >
      {t('report.take.keep')}
    </button>
    <p className="field-help" id="keep.help">
      {t('report.take.keepHelp', { period: lastLabel })}
    </p>
  </div>
)
