import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FIXTURES = 'tests/unit/planText/fixtures'

/** The command as the launcher runs it, with neither a server nor a database nor their settings. */
const sauro = (...args: string[]) => {
  const { DATABASE_URL: _url, PAYLOAD_SECRET: _secret, NODE_OPTIONS: _options, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', 'src/cli/sauro.ts', 'import', ...args],
    { env: { ...env, INIT_CWD: process.cwd() } as unknown as NodeJS.ProcessEnv, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

describe('sauro import --dry-run', () => {
  it('prints exactly the keys of the contract, and nothing but JSON on standard output', () => {
    const { status, stdout } = sauro(`${FIXTURES}/columns-otherwise.txt`, '--dry-run', '--json')
    const answer = JSON.parse(stdout)
    const keysOf = (value: object) => Object.keys(value).join(' ')
    expect(status).toBe(0)
    expect({
      answer: keysOf(answer),
      document: keysOf(answer.document),
      legalBasis: keysOf(answer.document.legalBasis[0]),
      indicator: keysOf(answer.indicators[0]),
      target: keysOf(answer.indicators[0].target),
      unit: keysOf(answer.indicators[0].leadUnits[0]),
      task: keysOf(answer.tasks[0]),
      deadline: keysOf(answer.tasks[0].deadline),
      finding: keysOf(answer.findings[0]),
    }).toEqual({
      answer: 'document indicators tasks budgetItems reportingRules findings',
      document:
        'type title issuer commune communeType province number issuedDate periodStart periodEnd legalBasis',
      legalBasis: 'type number date issuer raw',
      indicator: 'section no name unit targetText target leadUnits coordinatingUnits origin source flags',
      target: 'kind comparator value upper',
      unit: 'raw name',
      task: 'section no subNo name subtask output kpi leadUnits coordinatingUnits deadlineText deadline note origin source flags',
      deadline: 'end recurring done milestones',
      finding: 'level code message source',
    })
  })

  it('tells rules and findings in the words of the contract', () => {
    const { stdout } = sauro(`${FIXTURES}/special-zone-prose.txt`, '--dry-run', '--json')
    const { reportingRules, findings } = JSON.parse(stdout)
    expect(reportingRules).toEqual([
      {
        from: 'Phòng Kinh tế, Hạ tầng và Đô thị',
        to: 'Văn phòng HĐND và UBND',
        frequency: 'monthly',
        day: 25,
        bound: 'on',
        text: 'Chậm nhất ngày 25 hằng tháng gửi báo cáo về Văn phòng HĐND và UBND đặc khu để tổng hợp.',
      },
    ])
    expect(findings.find(({ code }: { code: string }) => code === 'appendix_missing')).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('phụ lục'),
      source: { lines: [39] },
    })
  })

  it('prints a summary in Vietnamese without --json', () => {
    const { status, stdout } = sauro(`${FIXTURES}/money.txt`, '--dry-run')
    expect(status).toBe(0)
    expect(stdout).toContain('3 mục dự toán')
  })

  it('ends with 2 and a sentence on standard error where a file is refused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sauro-import-'))
    try {
      const file = join(folder, 'plan.docx')
      writeFileSync(file, '%PDF-1.7\n')
      const { status, stdout, stderr } = sauro(file, '--dry-run', '--json')
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(/^✗ .+ · .+/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it.each([
    ['no file', ['--dry-run']],
    ['a file that is not there', ['nowhere.txt', '--dry-run']],
    ['an option it does not know', [`${FIXTURES}/money.txt`, '--dry-run', '--force']],
    ['no word that this is only a trial', [`${FIXTURES}/money.txt`]],
  ])('ends with 2 for %s', (_, args) => {
    expect(sauro(...args)).toMatchObject({ status: 2, stdout: '' })
  })
})
