/** A file that somebody takes along. */
export type FileAnswer = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
