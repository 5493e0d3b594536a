import { accept, refuse, type Result } from '@/domain/refusal'

/** The reason without blanks around it. Error: `reason_required` when shorter than `minLength` characters. */
export const requireReason = ({
  reason = '',
  minLength,
}: {
  reason: string | undefined
  minLength: number
}): Result<string> => {
  const text = reason.normalize('NFC').trim()
  return [...text].length < minLength
    ? refuse('rule', 'reason_required', { path: 'reason', params: { min: minLength } })
    : accept(text)
}
