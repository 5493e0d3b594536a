import type { PayloadRequest } from 'payload'

/** More than fit above a list; whoever has more uses the list's own filter. */
const MOST = 12

/** The plans that a person may choose between, the newest first; none where there are too many to show. */
export const readPlanChoices = async ({
  req,
}: {
  req: PayloadRequest
}): Promise<{ id: string; label: string }[]> => {
  const { docs, hasNextPage } = await req.payload.find({
    collection: 'plans',
    req,
    user: req.user,
    overrideAccess: false,
    sort: ['state', '-planFrom'],
    limit: MOST,
    depth: 0,
    select: { label: true, title: true },
  })
  return hasNextPage ? [] : docs.map(({ id, label, title }) => ({ id, label: label ?? title }))
}
