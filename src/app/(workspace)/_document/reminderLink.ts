import { pathWith } from '../_form/pathWith'

type Asked = { commune: string; plan?: string }

/** The page on which a commune's units are reminded, and the reminder as a file: to one unit, or to all. */
export const reminderLink = ({ commune, plan }: Asked): string =>
  pathWith(`/xa/${commune}/don-doc`, { 'ke-hoach': plan })

export const reminderFileLink = ({ commune, plan, unit }: Asked & { unit?: string }): string =>
  pathWith(`/xa/${commune}/don-doc/phieu`, { 'ke-hoach': plan, 'don-vi': unit })
