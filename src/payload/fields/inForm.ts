import type { PayloadRequest } from 'payload'

/**
 * Whether a request draws a form of the admin panel rather than writing. What a form suggests or offers first may
 * depend on it; what may be written never does.
 */
export const inForm = (req: PayloadRequest): boolean => req.payloadAPI !== 'REST' && req.user !== null
