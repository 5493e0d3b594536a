import { plainText } from '@/domain/planText/plainText'
import { isDoubt } from '@/domain/report/isDoubt'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'

type Shown = {
  no: string
  name: string
  isChanged: boolean
  isRequired: boolean
  flags: readonly string[]
  /** Why the row was sent back, while it is. */
  returned: string | undefined
  t: Words
}

/** What a row is, with what a reader should look at in it. */
export const RowTitle = ({ no, name, isChanged, isRequired, flags, returned, t }: Shown) => (
  <>
    <span className="row-name">
      <span className="number">{no}.</span> {plainText(name)}
    </span>
    {isChanged || isRequired || flags.length > 0 ? (
      <span className="row-marks">
        {isChanged ? <Mark light="blue">{t('review.changed')}</Mark> : null}
        {isRequired ? <Mark light="grey">{t('review.required')}</Mark> : null}
        {flags.map((flag) => (
          <Mark key={flag} light={isDoubt(flag) ? 'yellow' : 'grey'}>
            {t(`said.flag.${flag}` as never)}
          </Mark>
        ))}
      </span>
    ) : null}
    {returned === undefined ? null : (
      <span className="row-returned">{t('review.returnedRow', { reason: returned })}</span>
    )}
  </>
)
