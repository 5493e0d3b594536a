import type { StandingLight } from '@/domain/board/standingOf'

const ORDER: readonly StandingLight[] = ['red', 'yellow', 'grey', 'blue', 'green']

/** Order of reports, for `sort`: late ones first, then returned, not sent, on their way, done. */
export const mostPressingReport = (a: { light: StandingLight }, b: { light: StandingLight }): number =>
  ORDER.indexOf(a.light) - ORDER.indexOf(b.light)
