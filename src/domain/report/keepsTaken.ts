/** The report that a figure was taken from, after an entry: none once it says something else. */
export const keepsTaken = <T extends object>({
  before,
  after,
  takenFrom,
}: {
  before: T
  after: T
  takenFrom: string | null
}): string | null =>
  (Object.keys(after) as (keyof T)[]).every((field) => after[field] === before[field]) ? takenFrom : null
