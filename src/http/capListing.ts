const MAX_LIMIT = 500
const MAX_DEPTH = 2

/** Refuses a listing that asks for more than the contract gives: `limit` beyond 500 or 0 (all), `depth` beyond 2. */
export const capListing = (request: Pick<Request, 'url'>): { code: string; path: string } | null => {
  const { searchParams } = new URL(request.url)
  const limit = searchParams.get('limit')
  if (limit !== null && !(/^\d+$/.test(limit) && Number(limit) >= 1 && Number(limit) <= MAX_LIMIT)) {
    return { code: 'limit_out_of_range', path: 'limit' }
  }
  const depth = searchParams.get('depth')
  if (depth !== null && !(/^\d+$/.test(depth) && Number(depth) <= MAX_DEPTH)) {
    return { code: 'depth_out_of_range', path: 'depth' }
  }
  return null
}
