import type { DocumentViewServerProps } from 'payload'
import { redirect } from '../navigation'
import { ladderLink, laddersLink } from './ladderLink'

/** The panel's own form of a ladder gives way to the ladder's page: one way to write one. */
export const LadderRedirect = ({ doc }: DocumentViewServerProps) =>
  redirect(typeof doc?.id === 'string' ? ladderLink(doc.id) : laddersLink())
