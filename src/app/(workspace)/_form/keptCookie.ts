const YEAR = 365 * 24 * 60 * 60

/** A cookie that keeps a choice of this browser for a year; '' forgets it. */
export const keptCookie = (name: string, value: string): string =>
  `${name}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${value === '' ? 0 : YEAR}`
