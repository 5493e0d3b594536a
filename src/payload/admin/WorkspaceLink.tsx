import type { ServerProps } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { landsInAdmin } from '@/domain/access/landsInAdmin'
import { languageOf } from '@/i18n/messages'
import { adminSentences } from './adminSentences'

/** The way back to the workspace, for those whose month is there. */
export const WorkspaceLink = ({ i18n, user }: ServerProps) => {
  const { appointments } = (user ?? {}) as Partial<Pick<Actor, 'appointments'>>
  if (!user || appointments === undefined || landsInAdmin({ person: String(user.id), appointments }))
    return null
  return (
    <p className="workspace-link">
      <a href="/">{adminSentences(languageOf(i18n.language))('login.backToWork')}</a>
    </p>
  )
}
