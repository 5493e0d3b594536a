import { APIError } from 'payload'
import { refusalStatus, type Refusal } from '@/domain/refusal'
import { errorMessage } from '@/i18n/errorMessage'

/** A domain refusal on its way out: carries its code, status, path, and whatever else the answer is to say (`extra`; `also` in it holds more refusals of the kind). */
export class RefusalError extends APIError {
  readonly refusal: Refusal
  readonly extra: Record<string, unknown>
  constructor(refusal: Refusal, extra: Record<string, unknown> = {}) {
    super(errorMessage('vi', refusal.code, refusal.params), refusalStatus[refusal.kind], { refusal }, true)
    this.refusal = refusal
    this.extra = extra
  }
}

/** Ends a use case with a refusal; the transaction around it is rolled back. */
export const refuseWith = (refusal: Refusal, extra?: Record<string, unknown>): never => {
  throw new RefusalError(refusal, extra)
}
