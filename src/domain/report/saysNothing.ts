/** Whether a row of a report, an indicator's or a task's, holds nothing at all. */
export const saysNothing = (reported: object | null): boolean =>
  reported === null || Object.values(reported).every((field) => field === null)
