/** Minutes to wait, as a page was told by its address; a quarter of an hour when that makes no sense. */
export const minutesOf = (asked: unknown): number => {
  const minutes = Number(asked)
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 60 ? minutes : 15
}
