import type { DocumentForm, Say } from './types'

const PLACE = /^(tỉnh|thành phố|xã|phường|đặc khu)\s+/iu

/** Whom a plan's report goes to: of a province its People's Committee, or its steering committee; any other body by its name. '' for nobody. */
export const receiverOf = ({
  form,
  receiver,
  say,
}: {
  form: DocumentForm
  receiver: string | null
  say: Say
}): string => {
  if (receiver === null || !PLACE.test(receiver)) return receiver ?? ''
  const place = receiver.replace(PLACE, (kind) => kind.toLocaleLowerCase('vi'))
  return say(`letter.receiver.${form}`, { place })
}
