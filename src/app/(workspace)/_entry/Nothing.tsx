import type { Filled } from './filled'
import { RowConflict } from './RowConflict'

/** "Không phát sinh", in one tap. */
export const Nothing = ({ filled }: { filled: Filled }) => (
  <div className="entry-nothing">
    <RowConflict part="nothing" filled={filled} />
    <input type="hidden" name="asks.nothing" value="1" />
    <label className="option" htmlFor="nothing">
      <input
        type="checkbox"
        id="nothing"
        name="nothing"
        value="1"
        defaultChecked={filled.text('nothing') === '1'}
        aria-describedby="nothing.help"
      />
      {filled.t('report.nothing.label')}
    </label>
    <p className="field-help" id="nothing.help">
      {filled.t('report.nothing.help')}
    </p>
  </div>
)
