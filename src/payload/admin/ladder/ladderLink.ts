/** The parts of a ladder's page, in the order in which a ladder comes to be. */
export const LADDER_TABS = ['cac-buoc', 'nguoi', 'kiem-tra', 'thu', 'cong-bo', 'sao-chep'] as const

export type LadderTab = (typeof LADDER_TABS)[number]

/** Where ladders are chosen and begun. */
export const laddersLink = (): string => '/admin/quy-trinh'

/** A part of a ladder's page, with what is asked of it. */
export const ladderLink = (
  id: string,
  tab: LadderTab = 'cac-buoc',
  query: Record<string, string> = {},
): string => {
  const asked = new URLSearchParams(query).toString()
  return `/admin/quy-trinh/${id}/${tab}${asked === '' ? '' : `?${asked}`}`
}
