import { openOffice } from '@/files/office/openOffice'
import { fault } from '@/files/source/fault'
import { foreignKindOf } from '@/files/source/foreignKindOf'
import type { Grid } from './grid'
import { readWorkbook } from './readWorkbook'

/** The cells of an .xlsx file; throws `fault`s. */
export const readGridHere = ({ bytes }: { bytes: Uint8Array }): Grid => {
  if (foreignKindOf({ bytes }) !== 'zip') throw fault('source_wrong_type_grid')
  const file = openOffice({ bytes })
  if (file.kind !== 'excel') throw fault('source_wrong_type_grid')
  return readWorkbook({ file })
}
