import type { Words } from './adminSentences'
import { writeMoment } from '@/domain/vietnamese/writeMoment'

type Entered = { enteredBy: string | null; enteredAt: string | null; source: string | null }

/** Who entered a row and when, and from whose report it was taken. */
export const EnteredBy = ({
  current,
  names,
  words,
}: {
  current: Entered | null
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
    </>
  )
}
