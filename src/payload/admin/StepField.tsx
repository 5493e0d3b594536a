import { FieldLabel } from '@payloadcms/ui'
import type { TextFieldServerProps } from 'payload'
import { languageOf } from '@/i18n/messages'
import { readStepForAdmin } from '@/services/report/readStepForAdmin'
import { viewerOf } from './viewerOf'

/** The step that a report waits at, as its ladder calls it. */
export const StepField = async ({ clientField, id, path, req }: TextFieldServerProps) => {
  const { actor } = await viewerOf(req)
  const label =
    actor === null || id === undefined
      ? null
      : await readStepForAdmin({ payload: req.payload, actor, id: String(id) })
  return (
    <div className="field-type text read-only" style={{ flex: '1 1 0' }}>
      <FieldLabel label={clientField.label} path={path} />
      <div className="only-read">{label?.[languageOf(req.i18n.language)] ?? '-'}</div>
    </div>
  )
}
