/**
 * Sends the browser on by GET, to a path: an absolute address would name one of this server's names where the
 * cookie may belong to another (localhost, 127.0.0.1).
 */
export const seeOther = (path: string, cookie?: string): Response =>
  new Response(null, {
    status: 303,
    headers: {
      Location: path,
      'Cache-Control': 'no-store',
      ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }),
    },
  })
