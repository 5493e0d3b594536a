import type { PayloadRequest } from 'payload'

/** What the address of a form says for a field: '…/create?plan=ID'. */
export const fromAddress = (req: PayloadRequest, name: string): string | undefined => {
  const said: unknown = (req.query as Record<string, unknown> | undefined)?.[name]
  return typeof said === 'string' && said !== '' ? said : undefined
}
