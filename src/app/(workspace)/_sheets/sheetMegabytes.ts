/** What a sheet that comes back may be at most; the reader of workbooks holds the same. */
export const SHEET_MEGABYTES = 5
