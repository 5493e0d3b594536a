/**
 * A rule said no. `code` is stable and has a message in every language (`src/i18n/<lang>/errors.*.json`);
 * `kind` decides the HTTP answer: shape 400, conflict 409, forbidden 403, rule 422, limit 429.
 */
export type Refusal = {
  code: string
  kind: 'shape' | 'conflict' | 'forbidden' | 'rule' | 'limit'
  path?: string
  params?: Record<string, string | number>
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export const accept = <T>(value: T): Result<T> => ({ ok: true, value })

export const refuse = (
  kind: Refusal['kind'],
  code: string,
  detail: Pick<Refusal, 'path' | 'params'> = {},
): Result<never> => ({ ok: false, refusal: { kind, code, ...detail } })

/** The HTTP status of each kind of refusal. */
export const refusalStatus = { shape: 400, conflict: 409, forbidden: 403, rule: 422, limit: 429 } as const
