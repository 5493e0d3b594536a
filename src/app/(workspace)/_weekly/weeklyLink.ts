import { pathWith } from '../_form/pathWith'

/** The address of a commune's sheet for its weekly meeting; `day` as it was typed, or today. */
export const weeklyLink = ({
  commune,
  plan,
  day,
}: {
  commune: string
  plan?: string
  day?: string
}): string => pathWith(`/xa/${commune}/giao-ban`, { 'ke-hoach': plan, ngay: day })
