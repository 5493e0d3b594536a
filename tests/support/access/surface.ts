/** What Payload gives every collection: the matrix, or a test of its own, asks each of these. */
export const everyCollection = [
  ...['get /', 'get /:id', 'get /count', 'post /', 'patch /', 'patch /:id', 'delete /', 'delete /:id'],
  ...['get /versions', 'get /versions/:id', 'post /versions/:id', 'post /access/:id?'],
]

/** What some collections have besides; a new one belongs into a test first. */
export const besides: Record<string, string[]> = {
  users: [
    ...['get /init', 'get /me', 'post /login', 'post /logout', 'post /refresh-token', 'post /first-register'],
    ...['post /forgot-password', 'post /reset-password', 'post /unlock', 'post /verify/:id'],
  ],
  reports: [
    'get /:id/form',
    'get /:id/history',
    'get /:id/document',
    'put /:id/entries',
    'post /:id/consolidate',
    'post /:id/compose',
    'post /:id/commands',
  ],
  plans: ['get /:id/check', 'post /:id/commands', 'post /:id/fills', 'get /:id/history', 'post /:id/waivers'],
  attachments: ['get /file/:filename', 'get /paste-url/:id?'],
  amendments: ['get /file/:filename', 'get /paste-url/:id?'],
  workflows: ['post /:id/duplicate', 'put /:id/draft', 'post /:id/publication', 'post /:id/copies'],
  'payload-kv': ['post /:id/duplicate'],
  'payload-preferences': ['get /:key', 'post /:key', 'delete /:key', 'post /:id/duplicate'],
  'payload-migrations': [],
}

/** Routes of no collection: the product's own are asked in the test of the reports, Payload's list of rights here. */
export const root = [
  'get /me',
  'get /inbox',
  'post /approvals/bulk',
  'get /delegations',
  'post /delegations',
  'post /delegations/:id/take-back',
  'get /notices',
  'post /notices/read',
  'get /rollups',
  'post /approvals/bulk',
  'get /delegations',
  'post /delegations',
  'post /delegations/:id/take-back',
  'post /staff',
  'post /ladders',
  'post /plan-imports',
  'get /plan-imports/:id',
  'put /plan-imports/:id/decisions',
  'post /plan-imports/:id/confirm',
  'post /plan-imports/:id/abandon',
  'post /approvals/bulk',
  'get /delegations',
  'post /delegations',
  'post /delegations/:id/take-back',
  'get /health',
  'get /openapi.json',
  'get /access',
]
