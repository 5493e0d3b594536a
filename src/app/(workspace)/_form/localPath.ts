const LOCAL = /^\/(?![/\\])[\w\-/?=&%.]*$/

/**
 * Where to go next, when that is a path of this server; '/' otherwise. Takes what came with a request, so that a
 * link to the log-in page cannot send anybody to another site.
 */
export const localPath = (asked: unknown): string =>
  typeof asked === 'string' && LOCAL.test(asked) ? asked : '/'
