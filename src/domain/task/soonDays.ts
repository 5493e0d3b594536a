/** From how many days before its end an unfinished task is due soon, on every page: half of the time between two monthly reports is left to act in. */
export const SOON_DAYS = 14
