import { accept, refuse, type Result } from '@/domain/refusal'

const MIN_LENGTH = 10
const MAX_LENGTH = 200

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase()

/**
 * Whether a person may take this password: long enough, typed the same twice, and not their own address. Lengths
 * count characters as a person sees them in a list of keys, not bytes. Refuses (rule) `password_too_short` {min},
 * `password_too_long` {max}, `password_is_email`, at `repeated` `passwords_differ`.
 */
export const acceptsPassword = ({
  password,
  repeated,
  email,
}: {
  password: string
  repeated: string
  email: string
}): Result<string> => {
  const { length } = [...password.normalize('NFC')]
  if (password.trim() === '' || length < MIN_LENGTH) {
    return refuse('rule', 'password_too_short', { path: 'password', params: { min: MIN_LENGTH } })
  }
  if (length > MAX_LENGTH)
    return refuse('rule', 'password_too_long', { path: 'password', params: { max: MAX_LENGTH } })
  if (folded(password) === folded(email)) return refuse('rule', 'password_is_email', { path: 'password' })
  if (password !== repeated) return refuse('rule', 'passwords_differ', { path: 'repeated' })
  return accept(password)
}
