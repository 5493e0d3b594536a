export const IMPORT_STEPS = ['doi-chieu', 'don-vi', 'che-do', 'thay-doi', 'lap'] as const
export type ImportStep = (typeof IMPORT_STEPS)[number]

/** The page on which plans are read in; `plan` for a corrected file of one that is there. */
export const uploadLink = (asked: { plan?: string; commune?: string } = {}): string => {
  const query = new URLSearchParams(asked).toString()
  return `/admin/nhap-ke-hoach${query === '' ? '' : `?${query}`}`
}

/** One step of an import. */
export const importLink = (id: string, step: ImportStep): string => `/admin/nhap-ke-hoach/${id}/${step}`

/** The steps of an import: a corrected file changes a plan whose rules stand already. */
export const stepsOf = ({ into }: { into: string | null }): ImportStep[] =>
  IMPORT_STEPS.filter((step) => (into === null ? step !== 'thay-doi' : step !== 'che-do'))
