import type { DefaultServerCellComponentProps } from 'payload'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { LinkedCell } from './LinkedCell'

/** A calendar day in a list, as Vietnamese write it: '2026-02-05' as '05/02/2026'. */
export const DayCell = (props: DefaultServerCellComponentProps) => (
  <LinkedCell {...props}>
    {typeof props.cellData === 'string' ? writeDate({ date: props.cellData }) : '-'}
  </LinkedCell>
)
