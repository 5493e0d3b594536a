import type { PayloadRequest } from 'payload'
import { inForm } from './inForm'

type Default = (args: { req: PayloadRequest }) => Promise<string | undefined> | string | undefined

/** A value that a new form starts with. It is offered to people only: what a program leaves out stays left out. */
export const formDefault =
  (suggest: Default): Default =>
  ({ req }) =>
    inForm(req) ? suggest({ req }) : undefined
