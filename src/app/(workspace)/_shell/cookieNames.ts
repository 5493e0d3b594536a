/** What the workspace remembers in a browser, beside the session. */
export const cookieNames = { position: 'sauro-chuc-vu', language: 'sauro-ngon-ngu' } as const
