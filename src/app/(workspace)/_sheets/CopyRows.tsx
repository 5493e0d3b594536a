import { printOf } from '@/domain/sheet/copy/copyRows'
import type { CopyRow } from '@/domain/sheet/copy/types'
import type { Instant } from '@/domain/time'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { CopyButton } from './CopyButton'
import { SHOWN, TICKED } from './copyFields'

type Shown = { rows: readonly CopyRow[]; mayMark: boolean; now: Instant; t: Words }

const lights = { open: 'grey', copied: 'green', changed: 'yellow' } as const

/** Each row as the text that is retyped, with whether somebody has done so. */
export const CopyRows = ({ rows, mayMark, now, t }: Shown) => (
  <ul className="copy-rows">
    {rows.map((row) => {
      const { id, code, name, mark, text } = row
      const label = [code, name].filter(Boolean).join(' ')
      return (
        <li key={id} className="card copy-row">
          <p className="copy-head">
            <Mark light={lights[mark.state]}>{t(`sheets.copying.state.${mark.state}`)}</Mark>
            {mark.state === 'open' ? null : (
              <span className="soft small">
                {t('sheets.copying.by', { name: mark.byName ?? '', at: writeMoment({ at: mark.at, now }) })}
              </span>
            )}
          </p>
          <pre className="copy-text" lang="vi" id={`chep-${id}`}>
            {text}
          </pre>
          <p className="buttons">
            <CopyButton
              of={`chep-${id}`}
              label={label}
              words={{ copy: t('sheets.copying.copy'), copied: t('sheets.copying.copied') }}
            />
            {mayMark ? (
              <label className="copy-tick">
                <input type="hidden" name={`${SHOWN}${id}`} value={printOf({ text })} />
                <input
                  type="checkbox"
                  name={`${TICKED}${id}`}
                  defaultChecked={mark.state === 'copied'}
                  aria-label={`${t('sheets.copying.done')}: ${label}`}
                />
                {t('sheets.copying.done')}
              </label>
            ) : null}
          </p>
        </li>
      )
    })}
  </ul>
)
