import { fingerprint } from '@/domain/report/fingerprint'
import { normalise } from '@/domain/vietnamese/normalise'

type Row = { report: string; part: string; name: string; base: string }

/** The fingerprint that holds the hidden cells of a row and its name together. It guards against slips, not against intent: whoever sends a sheet may write the same rows by hand. */
export const sealOf = ({ report, part, name, base }: Row): string =>
  fingerprint({ report, part, base, name: normalise(name) })
