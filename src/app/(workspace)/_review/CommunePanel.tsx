import type { Sheet } from '../_report/types'

/** What a commune report asks of the focal office above its rows. */
export const CommunePanel = (_sheet: Sheet) => null
