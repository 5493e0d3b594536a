/** A calendar day in Viet Nam, 'YYYY-MM-DD'. */
export type IsoDate = string

/** A moment, UTC, 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
export type Instant = string

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000

/** The calendar day in Viet Nam (UTC+7, no daylight saving) at a moment. */
export const dayInVietnam = (at: Instant): IsoDate =>
  new Date(Date.parse(at) + VIETNAM_OFFSET_MS).toISOString().slice(0, 10)

/** The last millisecond of a Vietnamese calendar day, as a moment: a thing due on a day may be sent until then. */
export const endOfDayInVietnam = (day: IsoDate): Instant =>
  new Date(Date.parse(`${day}T23:59:59.999Z`) - VIETNAM_OFFSET_MS).toISOString()

/** The first millisecond of a Vietnamese calendar day, as a moment. */
export const startOfDayInVietnam = (day: IsoDate): Instant =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) - VIETNAM_OFFSET_MS).toISOString()

/** A time of day ('07:30') on a Vietnamese calendar day, as a moment. */
export const momentInVietnam = ({ day, time }: { day: IsoDate; time: string }): Instant =>
  new Date(Date.parse(`${day}T${time}:00.000Z`) - VIETNAM_OFFSET_MS).toISOString()
