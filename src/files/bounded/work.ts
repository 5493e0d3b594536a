/** What a reading thread is told to do. */
export type Work = { task: 'source' | 'grid'; bytes: Uint8Array; name: string }
