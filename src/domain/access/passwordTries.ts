const MINUTE = 60

/** How long failed log-ins are remembered, in seconds. */
export const TRIES_REMEMBERED = { pair: 15 * MINUTE, address: 15 * MINUTE, account: 60 * MINUTE }

/** Failures of one account from one place. */
const FROM_ONE_PLACE = 15
/** Of all accounts from one place: an office shares one address. */
const FROM_ADDRESS = 300
/** From here on an account is under attack, and a place where its owner never was has few tries. */
const UNDER_ATTACK = 50
const FROM_STRANGE_PLACE = 3
/** More places than an office has; from here on only those count from which the owner came before. */
const FROM_ANYWHERE = 300

/**
 * Whether one more password may be tried. What counts is failures, and where they come from, never the account alone:
 * else whoever wants to would lock its owner out. Guesses from 50 places leave the owner's own place open, known or
 * not; after guesses from hundreds of places a place that the account does not know waits, and the owner comes in from
 * a known one or by the link of “Forgot password”, which is counted apart.
 *
 * @returns which of the counts says no; null when it may go on
 */
export const passwordTries = ({
  pair,
  address,
  account,
  isKnown,
}: {
  /** Failures of this account from this address. */
  pair: number
  /** Of any account from this address. */
  address: number
  /** Of this account from anywhere. */
  account: number
  /** Somebody logged in to this account from this address before. */
  isKnown: boolean
}): 'pair' | 'address' | 'account' | null => {
  if (pair >= FROM_ONE_PLACE) return 'pair'
  if (address >= FROM_ADDRESS) return 'address'
  if (isKnown) return null
  if (account >= FROM_ANYWHERE) return 'account'
  return account >= UNDER_ATTACK && pair >= FROM_STRANGE_PLACE ? 'pair' : null
}
