import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { LadderPage } from '@/services/workflow/readLadderPage'
import type { Telling } from './ladderSentences'

export type TabProps = {
  page: LadderPage
  req: PayloadRequest
  actor: Actor
  query: { [key: string]: string | string[] | undefined }
  telling: Telling
}
