import { accept, refuse, type Result } from '../refusal'

/**
 * Whether a plan's reports may go to an organisation: only to the province of its commune, where the ladders end; null
 * where none is chosen yet. Refuses `plan_receiver_elsewhere`.
 */
export const acceptsReceiver = ({
  receiver,
  province,
}: {
  receiver: string | null
  /** Of the plan's commune; null where the commune is not known. */
  province: string | null
}): Result<null> =>
  receiver === null || receiver === province
    ? accept(null)
    : refuse('rule', 'plan_receiver_elsewhere', { path: 'receiver' })
