import { z } from 'zod'
import { noticeKinds } from '@/domain/notice/types'
import { pathOf } from '@/domain/notice/pathOf'
import { listNotices } from '@/services/notice/listNotices'
import { readNotice } from '@/services/notice/readNotice'
import { route } from '../route'
import { day, id, moment } from '../schemas'

export const listOfNotices = route({
  method: 'get',
  path: '/notices',
  summary: 'What the caller was told: what is still to be looked at first, then the newest; at most 100',
  answer: z.object({
    /** How many are neither read nor done with. */
    unread: z.number().int(),
    items: z.array(
      z.object({
        id,
        kind: z.enum(noticeKinds),
        subject: z.object({ kind: z.enum(['report', 'plan']), id }),
        organisationName: z.string(),
        /** Null of a plan. */
        periodKey: z.string().nullable(),
        /** Null of a report. */
        planTitle: z.string().nullable(),
        step: z.string().nullable(),
        onBehalfOfName: z.string().nullable(),
        dueOn: day.nullable(),
        at: moment,
        readAt: moment.nullable(),
        /** Since then there is nothing left to do about it. */
        closedAt: moment.nullable(),
        /** The page it leads to. */
        path: z.string(),
      }),
    ),
  }),
  handle: async ({ db, actor }) => {
    const { unread, items } = await listNotices({ db, actor })
    return {
      unread,
      items: items.map(({ stepLabel: _label, ...notice }) => ({
        id: notice.id,
        kind: notice.kind,
        subject: notice.subject,
        organisationName: notice.organisationName,
        periodKey: notice.periodKey,
        planTitle: notice.planTitle,
        step: notice.step,
        onBehalfOfName: notice.onBehalfOfName,
        dueOn: notice.dueOn,
        at: notice.at,
        readAt: notice.readAt,
        closedAt: notice.closedAt,
        path: pathOf(notice),
      })),
    }
  },
})

export const readingOfNotices = route({
  method: 'post',
  path: '/notices/read',
  summary: 'Marks notices of the caller as read: those named, or all',
  writes: true,
  body: z.strictObject({ notices: z.union([z.literal('all'), z.array(id).min(1).max(200)]) }),
  answer: z.object({ unread: z.number().int() }),
  handle: ({ db, actor, body, now }) =>
    readNotice({ db, actor, notices: body.notices === 'all' ? null : body.notices, now }),
})
