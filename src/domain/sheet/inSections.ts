import { sectionsOf } from '@/domain/report/sectionsOf'
import type { DataRow, Sheet } from './types'

type InSection = { section: string | null; sectionTitle: string | null }

/** Rows under the heading of their section; those that stand in none have no heading. */
export const inSections = <Row extends InSection>(
  rows: readonly Row[],
  rowOf: (row: Row) => DataRow,
): Sheet['rows'] =>
  sectionsOf(rows).flatMap(({ rows: found }) => {
    const { section, sectionTitle } = found[0]!
    return [
      ...(section === null && sectionTitle === null
        ? []
        : [{ type: 'section' as const, code: section, title: sectionTitle ?? '' }]),
      ...found.map(rowOf),
    ]
  })
