import { plainText } from '@/domain/planText/plainText'

/** How a row is called where its table is not in sight: 'I.3 Tỷ lệ …'. */
export const rowName = ({
  section,
  no,
  name,
}: {
  section: string | null
  no: string
  name: string
}): string => `${section === null ? no : `${section}.${no}`} ${plainText(name)}`
