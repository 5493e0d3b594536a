/** From how many days before its end an unfinished task is due soon, on every page. */
export const SOON_DAYS = 14
