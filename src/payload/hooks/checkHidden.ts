import { ValidationError, type Field, type FieldHook, type Validate } from 'payload'

/** A field as Payload hands it to a hook, with what decides whether it is shown and whether its value is right. */
type Shown = Field & {
  name: string
  required?: boolean
  defaultValue?: unknown
  validate?: Validate
}

/**
 * Payload does not look at the value of a field whose form condition says no: anything could be stored there, a row
 * out of sight among it. Here it is looked at all the same, and what every row must have keeps its default.
 */
export const checkHidden: FieldHook = async ({
  value,
  field,
  collection,
  data,
  siblingData,
  operation,
  originalDoc,
  path,
  req,
}) => {
  const { admin, defaultValue, required, validate } = field as Shown
  const at = path.map(String)
  const isShown = admin?.condition?.(data ?? {}, siblingData, {
    operation: operation as 'create' | 'update',
    path,
    user: req.user,
    blockData: {},
  })
  if (isShown) return value
  if (value === undefined || value === null)
    return required && typeof defaultValue === 'string' ? defaultValue : value
  const verdict = await validate?.(
    value as never,
    {
      ...field,
      id: originalDoc?.id,
      data,
      siblingData,
      operation,
      path,
      req,
      event: 'submit',
      preferences: { fields: {} },
    } as never,
  )
  if (typeof verdict === 'string') {
    throw new ValidationError(
      { collection: collection?.slug, errors: [{ message: verdict, path: at.join('.') }], req },
      req.t,
    )
  }
  return value
}
