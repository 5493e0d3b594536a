const STEPS: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** The Roman number of a part, from 1; for the few parts a document has. */
export const romanNumber = (number: number): string => {
  const [value, sign] = STEPS.find(([step]) => step <= number) ?? []
  return value === undefined ? '' : `${sign}${romanNumber(number - value)}`
}
