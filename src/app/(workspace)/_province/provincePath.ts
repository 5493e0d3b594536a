import type { ProvinceName } from '@/data/organisation/readProvinceHead'

/** The address of a board of a province; a province without a code goes by its id. */
export const provincePath = ({ code, id }: Pick<ProvinceName, 'code' | 'id'>, rest = ''): string =>
  `/tinh/${code ?? id}${rest}`
