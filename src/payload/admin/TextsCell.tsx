import type { DefaultServerCellComponentProps } from 'payload'
import { LinkedCell } from './LinkedCell'

/** Several short texts in a list, one after the other: 'NSNN, Xã hội hóa'. */
export const TextsCell = (props: DefaultServerCellComponentProps) => (
  <LinkedCell {...props}>
    {Array.isArray(props.cellData) && props.cellData.length > 0 ? props.cellData.join(', ') : '-'}
  </LinkedCell>
)
