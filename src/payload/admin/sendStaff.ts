import type { StaffRow } from './StaffPerson'

export type StaffAnswer =
  | { ok: true; organisation: string; made: number; proposed: number }
  | { ok: false; message: string; path?: string }

type Order = {
  organisation: string
  unit?: { name: string; unitType: string }
  rows: readonly StaffRow[]
}

type Body = {
  organisation: string
  people: { state: string }[]
  errors?: { message: string; path?: string }[]
}

/** Sends the form; rows in which nothing was typed are left out, and a refusal's path counts the rows of the form. */
export const sendStaff = async ({ organisation, unit, rows }: Order): Promise<StaffAnswer> => {
  const typed = rows.flatMap((row, index) =>
    row.name.trim() === '' && row.email.trim() === '' ? [] : [{ row, index }],
  )
  const response = await fetch('/api/staff', {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisation, unit, people: typed.map(({ row }) => row) }),
  })
  const body = (await response.json()) as Body
  const [wrong] = body.errors ?? []
  if (wrong !== undefined) {
    const path = wrong.path?.replace(
      /^people\.(\d+)/,
      (_, at: string) => `people.${typed[Number(at)]!.index}`,
    )
    return { ok: false, message: wrong.message, path }
  }
  return {
    ok: true,
    organisation: body.organisation,
    made: body.people.length,
    proposed: body.people.filter(({ state }) => state === 'proposed').length,
  }
}
