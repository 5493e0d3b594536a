import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind, Reported } from '@/domain/indicator/types'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Words } from '../_shell/words'

type Asked = { reported: Reported; kind: Kind; unit: string | null; t: Words }

/** What was reported, with its unit; null where nothing was. */
export const figureWords = ({ reported, kind, unit, t }: Asked): string | null => {
  const { value, boolean, text, date, documentNumber, documentDate } = reported
  if (value !== null) return amountWords({ value, kind, unit, t })
  if (boolean !== null) return t(boolean ? 'province.figure.yes' : 'province.figure.no')
  if (documentNumber !== null && documentDate !== null) {
    return t('province.figure.document', { number: documentNumber, date: writeDate({ date: documentDate }) })
  }
  return date === null ? (documentNumber ?? text) : writeDate({ date })
}

/** A number with its unit: two decimals at most, so that columns can be read down. */
export const amountWords = ({
  value,
  kind,
  unit,
  t,
}: {
  value: number
  kind: Kind
  unit: string | null
  t: Words
}): string => {
  const number = writeNumber({ value, decimals: 2 })
  if (isPercent({ kind, unit })) return t('province.figure.percent', { value: number })
  return unit === null
    ? number
    : t('province.figure.unit', { value: number, unit: unit.toLocaleLowerCase('vi') })
}
