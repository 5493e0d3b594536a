import { seeOther } from './seeOther'

/**
 * Where a form leads: a plain form's browser is sent there; a page that has sent it by itself is told, with a status
 * that says how it went, so that it keeps what was typed until it knows.
 */
export const leadOn = (headers: Headers, status: number, to: string): Response =>
  headers.get('accept') === 'application/json'
    ? Response.json({ to }, { status, headers: { 'Cache-Control': 'no-store' } })
    : seeOther(to)
