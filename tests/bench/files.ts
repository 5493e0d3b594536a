import { reportDocument } from '@/domain/document/reportDocument'
import { provinceWorkbook } from '@/domain/sheet/province/provinceWorkbook'
import { writeDocx } from '@/files/docx/writeDocx'
import { writeWorkbook } from '@/files/xlsx/writeWorkbook'
import { documentWords } from '@/i18n/documentWords'
import { sheetWords } from '@/services/sheet/sheetWords'
import { choices, indicatorLine, reportFacts, taskLine } from '../unit/document/facts'
import { spread } from './spread'
import type { Ask, Spread } from './types'
import type { World } from './world'

/** A file that is made; `limit` for the median, in milliseconds. */
export type Filed = Spread & { name: string; limit: number; isWithin: boolean }

const ROUNDS = 20
const WARM_UP = 3

/** How long people wait for a file: over HTTP as they ask for it, and the writing alone. */
export const filesOf = async ({ world, ask }: { world: World; ask: Ask }): Promise<Filed[]> => [
  await timed({
    name: 'document: 90-row report docx',
    limit: 1_000,
    make: async () => {
      const path = `/api/reports/${world.accepted}/document?format=docx`
      const { status } = await ask({ method: 'GET', path, token: world.focal })
      if (status !== 200) throw new Error(`${path} answered ${status}`)
    },
  }),
  await timed({
    name: 'document: 100-row report docx',
    limit: 1_000,
    make: async () => {
      await writeDocx({ document: hundredRows() })
    },
  }),
  await timed({
    name: 'document: 90-row report xlsx',
    limit: 1_000,
    make: async () => {
      const path = `/api/reports/${world.accepted}/document?format=xlsx`
      const { status } = await ask({ method: 'GET', path, token: world.focal })
      if (status !== 200) throw new Error(`${path} answered ${status}`)
    },
  }),
  await timed({
    name: 'document: 124 × 60 province xlsx',
    limit: 5_000,
    make: async () => {
      await writeWorkbook(wholeProvince())
    },
  }),
]

/** As many communes as the largest province has, each with an official figure for as many entries as the catalogue may have. */
const wholeProvince = () => {
  const communes = Array.from({ length: 124 }, (_, at) => ({
    id: `c${at}`,
    code: `${10_000 + at}`,
    name: `Xã số ${at}`,
  }))
  const entries = Array.from({ length: 60 }, (_, at) => ({
    ...{ id: `e${at}`, code: `CDS-${at}`, unit: '%' },
    name: `Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng, chỉ tiêu số ${at}`,
  }))
  const nothing = { boolean: null, text: null, date: null, documentNumber: null, documentDate: null }
  const figures = communes.flatMap((commune, row) =>
    entries.map((entry, column) => ({
      ...{ ...nothing, commune: commune.id, entry: entry.id, kind: 'percent' as const, unit: '%' },
      ...{ value: (row * column) / 100, numerator: row, denominator: 100, end: '2026-10-14' },
      ...{ state: 'official' as const, assessment: 'met' as const, link: `https://sauro.vn/bao-cao/${row}` },
    })),
  )
  const province = { name: 'Tỉnh', periodKey: '2026-10', communes, entries, figures }
  return provinceWorkbook({ province, words: sheetWords('vi') })
}

const hundredRows = () =>
  reportDocument({
    facts: reportFacts({
      indicators: Array.from({ length: 76 }, (_, at) => indicatorLine({ no: String(at + 1) })),
      tasks: Array.from({ length: 24 }, (_, at) => taskLine({ no: String(at + 1) })),
    }),
    choices: choices({ figures: 'cumulative', length: 'by_field' }),
    say: documentWords,
  })

const timed = async ({
  name,
  limit,
  make,
}: Pick<Filed, 'name' | 'limit'> & { make: () => Promise<void> }): Promise<Filed> => {
  const durations: number[] = []
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const start = performance.now()
    await make()
    if (round >= WARM_UP) durations.push(performance.now() - start)
  }
  const measured = spread(durations)
  return { name, limit, isWithin: measured.median <= limit, ...measured }
}
