/** The largest file that an issued plan may come in. */
export const IMPORT_BYTES = 20 * 1024 * 1024
