import { plainText } from '@/domain/planText/plainText'
import { readTarget } from '@/domain/planText/readTarget'
import { knownCommunes } from '@/seeds/reference/knownCommunes'
import { actorOf } from '../../support/actorOf'
import { openApp, type TestApp } from '../../support/openApp'
import { recordsOf, rowsOf } from '../../support/sheets'

const NOW = '2026-11-22T03:00:00.000Z'
const TODAY = '2026-11-22'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'workbooks' })
}, 120_000)
afterAll(() => app.close())

const db = async () => (await import('@/data/session')).dbOf(app.payload)

describe('the appendix of a plan', () => {
  const sheetsOf = async (email: string, commune: string) => {
    const { makePlanSheet } = await import('@/services/sheet/makePlanSheet')
    const [plan] = await app.sql(
      `select p.id from plans p join organisations o on o.id = p.commune_id where o.admin_code = $1`,
      [commune],
    )
    const file = await makePlanSheet({
      db: await db(),
      actor: await actorOf(app, email),
      plan: plan!.id,
      today: TODAY,
    })
    return { plan: plan!.id as string, file, sheets: file === null ? {} : await rowsOf(file.bytes) }
  }

  it.each([
    ['25292', 46, 24],
    ['25270', 6, 0],
    ['29341', 90, 0],
    ['05719', 10, 5],
    ['06601', 11, 0],
  ])(
    'of commune %s reads back as its %d indicators with the same targets, and its %d tasks',
    async (commune, indicators, tasks) => {
      const { plan, sheets } = await sheetsOf('quantri@sauro.demo', commune)
      const stored = await app.sql(
        `select i.no, i.name, coalesce(i.unit, '') as unit, i.kind::text as kind, t.comparator, t.value::float8 as value, t.upper::float8 as upper
        from indicators i left join targets t on t.indicator_id = i.id where i.plan_id = $1 order by i.position, i.no`,
        [plan],
      )
      const rows = recordsOf(sheets['Chỉ tiêu']!, 'Chỉ tiêu')
      expect(rows).toHaveLength(indicators)
      const header = Object.keys(rows[0]!).find((name) => /^Năm|^Đến/.test(name))!
      const read = rows.map((row) => {
        const unit = String(row['Đơn vị tính'] ?? '')
        const { comparator, value, upper } = readTarget({
          ...{ text: String(row[header] ?? ''), unit, name: String(row['Chỉ tiêu']) },
        })
        return { no: String(row.STT), unit, comparator, value, upper }
      })
      expect(read).toEqual(
        stored.map(({ no, unit, kind, comparator, value, upper }) =>
          kind === 'boolean'
            ? { no, unit, comparator: null, value: true, upper }
            : { no, unit, comparator, value, upper },
        ),
      )
      expect(recordsOf(sheets['Nhiệm vụ'] ?? [['Nhiệm vụ']], 'Nhiệm vụ')).toHaveLength(tasks)
    },
  )

  it.each([
    ['25292', 46, 24, 0],
    ['25270', 6, 0, 7],
    ['29341', 90, 0, 0],
    ['05719', 10, 5, 0],
    ['06601', 11, 0, 0],
  ])(
    'of commune %s is read by the importer as %d indicators, %d tasks and %d budget items',
    async (commune, indicators, tasks, budget) => {
      const { readDocument } = await import('@/files/source/readDocument')
      const { readPlan } = await import('@/domain/planText/readPlan')
      const { file, plan } = await sheetsOf('quantri@sauro.demo', commune)
      const reading = readPlan({ document: readDocument({ bytes: file!.bytes }), communes: knownCommunes() })
      expect([reading.indicators.length, reading.tasks.length, reading.budgetItems.length]).toEqual([
        ...[indicators, tasks, budget],
      ])
      const names = await app.sql(`select name from indicators where plan_id = $1 order by position, no`, [
        plan,
      ])
      expect(reading.indicators.map(({ name }) => name)).toEqual(names.map(({ name }) => plainText(name)))
    },
  )

  it.each(['25292', '25270', '29341', '05719', '06601'])(
    'of commune %s is read by the importer with the same head, legal basis, goals and reporting rules',
    async (commune) => {
      const { readDocument } = await import('@/files/source/readDocument')
      const { readPlan } = await import('@/domain/planText/readPlan')
      const { proposeRules } = await import('@/domain/planImport/proposeRules')
      const { readPlanHead } = await import('@/data/plan/readPlanHead')
      const { file, plan } = await sheetsOf('quantri@sauro.demo', commune)
      const { document, reportingRules } = readPlan({
        document: readDocument({ bytes: file!.bytes }),
        communes: knownCommunes(),
      })
      const head = (await readPlanHead({ db: await db(), plan }))!
      expect(document).toMatchObject({
        ...{ type: 'plan', title: head.title, issuer: head.issuer, issuerForm: head.issuerForm },
        ...{ number: head.documentNumber, issuedDate: head.documentDate, communeCode: commune },
        ...{ periodStart: head.planFrom, periodEnd: head.planTo },
      })
      expect(document.legalBasis.flatMap(({ role, raw }) => (role === 'basis' ? [raw] : []))).toEqual(
        head.legalBasis,
      )
      expect(document.goals.length).toBeGreaterThan(0)
      const order = <Rule extends { level: string; frequency: string }>(rules: readonly Rule[]) =>
        rules.toSorted((a, b) => `${a.level} ${a.frequency}`.localeCompare(`${b.level} ${b.frequency}`))
      expect(order(proposeRules({ rules: reportingRules }))).toEqual(
        order(head.rules).map(({ level, frequency, ...rule }) =>
          expect.objectContaining({
            ...{ level, frequency, dueDay: rule.dueDay, assumed: rule.assumed, dayOff: rule.dayOff },
            ...{ dueMonthOffset: rule.dueMonthOffset, lockAfterDays: rule.lockAfterDays },
            ...{ cutoffDay: rule.cutoffDay, cutoffMonthOffset: rule.cutoffMonthOffset },
            ...{ fromText: rule.from, toText: rule.to },
          }),
        ),
      )
    },
  )

  it('has a section as a row with code and title, units with their other names, and rules with day and bound', async () => {
    const { sheets } = await sheetsOf('quantri@sauro.demo', '25292')
    expect(sheets['Chỉ tiêu']!.map(([first]) => first)).toContain('I. Về phát triển hạ tầng')
    expect(sheets['Đơn vị']!.flat()).toContain('Phòng VHXH; PVHXH; PVHXXH')
    expect(sheets['Văn bản']!.flat().join(' ')).toMatch(
      /Tháng; trước ngày 15; trong tháng cuối kỳ; chốt số liệu ngày 14/,
    )
  })

  it('is the same bytes when it is asked for again, and nothing for whoever does not see the plan', async () => {
    const [one, again] = [
      await sheetsOf('daumoi@loc-quang.demo', '25292'),
      await sheetsOf('quantri@sauro.demo', '25292'),
    ]
    expect(Buffer.from(one.file!.bytes).equals(Buffer.from(again.file!.bytes))).toBe(true)
    expect((await sheetsOf('daumoi@tieu-can.demo', '25292')).file).toBeNull()
  })
})

describe('a report as a workbook', () => {
  const reportOf = async (period: string): Promise<string> => {
    const [found] = await app.sql(
      `select r.id from reports r join organisations o on o.id = r.organisation_id
        where o.admin_code = '25292' and r.level = 'commune' and r.period_key = $1 and r.is_current`,
      [period],
    )
    return found!.id as string
  }
  const download = async (id: string, as: string, format = 'xlsx') => {
    const answer = await app.send('GET', `/api/reports/${id}/document?format=${format}`, { as })
    return answer
  }
  const sheetsOf = async (period: string) => {
    const { makeReportSheet } = await import('@/services/sheet/makeReportSheet')
    const { seeReport } = await import('@/services/report/seeReport')
    const actor = await actorOf(app, 'daumoi@loc-quang.demo')
    const head = (await seeReport({ payload: app.payload, actor, id: await reportOf(period) }))!
    const file = await makeReportSheet({ db: await db(), head, language: 'vi', now: NOW })
    return { head, sheets: await rowsOf(file.bytes), bytes: file.bytes }
  }

  it('has its figures as numbers, days as days and its assessments in words; what is missing is empty', async () => {
    const { head, sheets } = await sheetsOf('2026-10')
    const rows = recordsOf(sheets['Chỉ tiêu']!, 'Chỉ tiêu')
    const stored = await app.sql(
      `select value::float8 as value from report_values v join indicators i on i.id = v.indicator where v.report = $1 and i.kind in ('percent', 'number', 'range') order by i.position, i.no`,
      [head.id],
    )
    const shown = rows.map((row) => row['Kết quả thực hiện']).filter((value) => typeof value === 'number')
    expect(shown).toEqual(stored.map(({ value }) => value).filter((value) => value !== null))
    expect(
      rows.filter((row) => row['Đánh giá'] === 'Chưa có số liệu').map((row) => row['Kết quả thực hiện']),
    ).toEqual(expect.arrayContaining([null]))
    expect(recordsOf(sheets['Nhiệm vụ']!, 'Nhiệm vụ').some((row) => row['Hạn'] instanceof Date)).toBe(true)
  })

  it('says where it comes from: version, revision, who approved it when, the head of the history', async () => {
    const { head, sheets } = await sheetsOf('2026-10')
    const facts = new Map(sheets['Nguồn']!.map(([label, fact]) => [label, fact]))
    const [last] = await app.sql(
      `select hash from approval_events where report = $1 order by seq desc limit 1`,
      [head.id],
    )
    expect(facts.get('Bản')).toBe(1)
    expect(facts.get('Lần ghi')).toBe(head.revision)
    expect(facts.get('Dấu kiểm chứng của nhật ký')).toBe(last!.hash)
    expect(facts.get('Duyệt (Lãnh đạo xã)')).toMatch(/^Lãnh đạo xã Lộc Quang, 18\/10\/2026/)
  })

  it('is the same bytes for the same version, whenever it is asked for', async () => {
    const { makeReportSheet } = await import('@/services/sheet/makeReportSheet')
    const { head, bytes } = await sheetsOf('2026-10')
    const later = await makeReportSheet({
      db: await db(),
      head,
      language: 'vi',
      now: '2027-03-01T00:00:00.000Z',
    })
    expect(Buffer.from(later.bytes).equals(Buffer.from(bytes))).toBe(true)
  })

  it('says of a report that is not approved that its figures are not official', async () => {
    const { sheets } = await sheetsOf('2026-11')
    expect(sheets['Chỉ tiêu']!.flat()).toContain(
      'Chưa được duyệt xong: chỉ để xem, chưa phải số liệu chính thức',
    )
  })

  it('comes over the contract for whoever sees the report, and is not there for others', async () => {
    const id = await reportOf('2026-10')
    expect((await download(id, 'daumoi@loc-quang.demo')).status).toBe(200)
    expect((await download(id, 'so-khcn@dong-nai.demo')).status).toBe(200)
    expect((await download(id, 'daumoi@tieu-can.demo')).status).toBe(404)
    expect((await download(await reportOf('2026-11'), 'so-khcn@dong-nai.demo')).status).toBe(404)
    expect((await download(id, 'daumoi@loc-quang.demo', 'pdf')).status).toBe(400)
    expect((await download(id, 'daumoi@loc-quang.demo', 'xlsx&length=short')).status).toBe(400)
  })
})

describe('the sheet of all communes', () => {
  it('has every commune of the province and only what the province has accepted', async () => {
    const { makeProvinceSheet } = await import('@/services/sheet/makeProvinceSheet')
    const { seeProvince } = await import('@/services/rollup/seeProvince')
    const actor = await actorOf(app, 'so-khcn@dong-nai.demo')
    const { province, period } = (await seeProvince({
      db: await db(),
      actor,
      codeOrId: '75',
      asked: '2026-10',
    }))!
    await app.sql(
      `delete from official_values where period = '2026-10' and commune = (select id from organisations where admin_code = '25270')`,
    )
    const file = await makeProvinceSheet({
      db: await db(),
      province,
      period: period!,
      language: 'vi',
      now: NOW,
    })
    const sheets = await rowsOf(file.bytes)
    const matrix = recordsOf(sheets['Tình trạng']!, 'Mã ĐVHC')
    expect(matrix).toHaveLength(95)
    const [official] = await app.sql(
      `select count(*)::int as count from official_values v join indicators i on i.id = v.indicator where v.period = '2026-10'
        and v.province = $1 and i.catalogue_id is not null and v.assessment <> 'missing'`,
      [province.id],
    )
    const long = recordsOf(sheets['Chi tiết']!, 'Mã ĐVHC')
    expect(long).toHaveLength(official!.count)
    expect(long.every((row) => row['Mã ĐVHC'] === '25292')).toBe(true)
    expect(long[0]!['Báo cáo']).toMatch(/^http:\/\/localhost:3000\/bao-cao\/[0-9a-f-]{36}$/)
    const figures = sheets['Bảng tổng hợp']!.flat().filter((cell) => typeof cell === 'number')
    expect(figures).toHaveLength(long.filter((row) => typeof row['Giá trị'] === 'number').length)
  })
})
