import { isStorableText } from '@/domain/isStorableText'

const MAX_LIMIT = 500
const MAX_DEPTH = 2

/**
 * Refuses a listing that asks for more than the contract gives: a `limit` beyond 500 or 0 (all), here or in a join, no
 * pages at all, `depth` beyond 2; and one that nothing can answer: one of no values, a text that no field can hold. A
 * question too long for an address comes in the body of a POST.
 */
export const capListing = async (request: Request): Promise<{ code: string; path: string } | null> => {
  const asksByPost = overrides.some((name) => request.headers.get(name) === 'GET')
  const more = asksByPost ? `?${await request.clone().text()}` : ''
  const { searchParams } = new URL(`${request.url}${more}`)
  for (const [name, value] of searchParams) {
    if (name === 'limit' || name.endsWith('[limit]')) {
      if (!(/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= MAX_LIMIT)) {
        return { code: 'limit_out_of_range', path: name }
      }
    }
    if (!isStorableText(value) || (/\[(in|not_in|all)\]$/.test(name) && value.trim() === '')) {
      return { code: 'query_invalid', path: name }
    }
    if (name === 'depth' && !(/^\d+$/.test(value) && Number(value) <= MAX_DEPTH)) {
      return { code: 'depth_out_of_range', path: 'depth' }
    }
    if (name === 'pagination' && value === 'false' && !searchParams.has('limit')) {
      return { code: 'limit_out_of_range', path: 'limit' }
    }
  }
  return null
}

const overrides = ['x-payload-http-method-override', 'x-http-method-override']
