import { accept, refuse, type Result } from '@/domain/refusal'
import { isCommonPassword } from './isCommonPassword'

/** In characters. */
export const passwordLength = { min: 10, max: 200 }

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase()

/**
 * Whether a person may take this password: long enough, typed the same twice, not their own address and none that many
 * people take or whoever knows them (`words`: name, office, commune) would try. A letter with its marks counts as one character. Refuses (rule) `password_too_short` {min},
 * `password_too_long` {max}, `password_is_email`, `password_common`, at `repeated` `passwords_differ`.
 */
export const acceptsPassword = ({
  password,
  repeated,
  email,
  words,
}: {
  password: string
  repeated: string
  email: string
  words: readonly string[]
}): Result<string> => {
  const { length } = [...password.normalize('NFC')]
  if (password.trim() === '' || length < passwordLength.min) {
    return refuse('rule', 'password_too_short', { path: 'password', params: { min: passwordLength.min } })
  }
  if (length > passwordLength.max) {
    return refuse('rule', 'password_too_long', { path: 'password', params: { max: passwordLength.max } })
  }
  if (folded(password) === folded(email)) return refuse('rule', 'password_is_email', { path: 'password' })
  const ownWords = [...words, email.split('@')[0]!]
  if (isCommonPassword({ password, words: ownWords }))
    return refuse('rule', 'password_common', { path: 'password' })
  if (password !== repeated) return refuse('rule', 'passwords_differ', { path: 'repeated' })
  return accept(password)
}
