import type { ReactNode } from 'react'
import type { Period } from '@/domain/period/types'
import { dbOf } from '@/data/session'
import { seeProvince, type SeenProvince } from '@/services/rollup/seeProvince'
import { askedText } from '../_form/askedText'
import { pathWith } from '../_form/pathWith'
import { notHere } from '../_shell/notHere'
import { Page } from '../_shell/Page'
import { readReader, type Reader } from '../_shell/viewer'
import { hasOtherProvinces } from './hasOtherProvinces'
import { provincePath } from './provincePath'
import { boardPaths, ProvinceTop, type BoardPart } from './ProvinceTop'

export type ProvinceArgs = {
  params: Promise<{ province: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

type Opened = {
  reader: Reader
  asked: Record<string, string | string[] | undefined>
  /** The board's own path, with the province as its address calls it. */
  path: string
  top: ReactNode
} & (
  | (Pick<SeenProvince, 'province' | 'periods'> & { period: Period })
  /** While no commune has opened a period: the page that says so. */
  | { period: null; page: ReactNode }
)

/** What the boards of a province have in common: who reads, which province and period, and the head of the page. */
export const openProvince = async ({
  params,
  searchParams,
  part,
}: ProvinceArgs & { part: BoardPart }): Promise<Opened> => {
  const { province: codeOrId } = await params
  const asked = await searchParams
  const key = askedText(asked.ky)
  const reader = await readReader(pathWith(`/tinh/${codeOrId}${boardPaths[part]}`, { ky: key ?? undefined }))
  const { payload, actor, t } = reader
  const seen = await seeProvince({ db: dbOf(payload), actor, codeOrId, asked: key })
  if (seen === null) notHere()
  const { province, period, periods } = seen
  const path = provincePath(province, boardPaths[part])
  const top = (
    <ProvinceTop province={province} period={period} part={part} hasOthers={hasOtherProvinces(actor)} t={t} />
  )
  if (period !== null) return { reader, asked, path, top, province, period, periods }
  const page = (
    <Page reader={reader} path={path} place="province">
      {top}
      <p className="empty">{t('province.noPeriod')}</p>
    </Page>
  )
  return { reader, asked, path, top, period, page }
}
