/** The address somebody logs in with, when a request is a log-in; null for every other request. */
export const logInRequest = async (request: Request): Promise<string | null> => {
  if (request.method !== 'POST' || !new URL(request.url).pathname.endsWith('/api/users/login')) return null
  const text = await request.clone().text()
  return /"email"\s*:\s*"([^"]{1,320})"/.exec(text)?.[1]?.toLowerCase() ?? ''
}
