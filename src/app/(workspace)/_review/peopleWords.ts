import type { Words } from '../_shell/words'

const MOST = 3

/** People by name; where there are many, the first few and how many more. */
export const peopleWords = ({
  people,
  names,
  t,
}: {
  people: readonly string[]
  names: Record<string, string>
  t: Words
}): string => {
  const known = people.map((person) => names[person] ?? t('review.somebody'))
  const shown = known.slice(0, MOST).join(', ')
  return known.length > MOST ? t('review.andMore', { names: shown, count: known.length - MOST }) : shown
}
