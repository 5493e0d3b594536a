import pg from 'pg'

/**
 * node-postgres whose pool outlives its server: a connection that is lost while somebody holds it fails the query under
 * way, whose caller hears of it. Without a listener it would end the process besides; the pool itself listens only to
 * connections that lie idle.
 */
export const patientPg: typeof pg = {
  ...pg,
  Pool: class extends pg.Pool {
    constructor(options?: pg.PoolConfig) {
      super(options)
      this.on('connect', (client) => client.on('error', () => undefined))
    }
  },
}
