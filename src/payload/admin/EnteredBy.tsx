import type { Words } from './adminSentences'
import { writePeriod } from './writePeriod'
import { writeMoment } from '@/domain/vietnamese/writeMoment'

type TakenFrom = { periodKey: string; plan: string | null }
type Entered = { enteredBy: string | null; enteredAt: string | null; source: string | null }

/** Who entered a row and when, and from whose report it was taken. */
export const EnteredBy = ({
  current,
  takenFrom,
  names,
  words,
}: {
  current: Entered | null
  takenFrom: TakenFrom | null
  names: Record<string, string>
  words: Words
}) => {
  if (current === null) return null
  const { enteredBy, enteredAt, source } = current
  return (
    <>
      {enteredBy !== null && (names[enteredBy] ?? '')}
      {enteredAt !== null && <small>{writeMoment({ at: enteredAt })}</small>}
      {source !== null && <small>{words('reportValues.takenFrom', { unit: names[source] ?? '' })}</small>}
      {takenFrom !== null && <small>{takenWords(takenFrom, words)}</small>}
    </>
  )
}

const takenWords = ({ periodKey, plan }: TakenFrom, words: Words): string => {
  const period = writePeriod({ key: periodKey, words })
  return plan === null
    ? words('reportValues.unchanged', { period })
    : words('reportValues.sameAs', { period, plan })
}
