import { FieldLabel } from '@payloadcms/ui'
import type { TextFieldServerProps } from 'payload'
import { writeDate } from '@/domain/vietnamese/writeDate'

/** A calendar day that is read and never typed, as Vietnamese write it. */
export const DayField = ({ clientField, path, value }: TextFieldServerProps) => (
  <div
    className={`field-type text read-only ${clientField.admin?.className ?? ''}`}
    style={{ flex: '1 1 0' }}
  >
    <FieldLabel label={clientField.label} path={path} />
    <div className="only-read">
      {typeof value === 'string' && value !== '' ? writeDate({ date: value }) : '-'}
    </div>
  </div>
)
