import { acceptsReportChoices } from '@/domain/document/reportChoices'
import { readSentChoices } from '@/domain/document/readSentChoices'

const accepted = (sent: Parameters<typeof acceptsReportChoices>[0]['sent']) =>
  acceptsReportChoices({ sent, usual: 'party' })

const codeOf = (sent: Parameters<typeof accepted>[0]): string | null => {
  const result = accepted(sent)
  return result.ok ? null : result.refusal.code
}

it('what nobody chose is the plan’s form, the period, short, signed by the head', () => {
  expect(accepted({ form: '' })).toEqual({
    ok: true,
    value: {
      form: 'party',
      figures: 'period',
      length: 'short',
      signs: 'head',
      recipients: [],
      request: null,
    },
  })
})

it('recipients are lines; empty ones are none', () => {
  const result = accepted({ recipients: ' Sở Khoa học và Công nghệ \r\n\nCông an tỉnh' })
  expect(result).toMatchObject({ value: { recipients: ['Sở Khoa học và Công nghệ', 'Công an tỉnh'] } })
})

it('a letter is cited with its day as people write it', () => {
  const request = {
    requestNumber: '123/SKHCN-VP',
    requestDate: '5/11/2026',
    requestIssuer: 'Sở Khoa học và Công nghệ',
  }
  expect(accepted(request)).toMatchObject({
    value: { request: { number: '123/SKHCN-VP', date: '2026-11-05', issuer: 'Sở Khoa học và Công nghệ' } },
  })
})

it.each([
  [{ figures: 'all' }, 'document_choice_unknown'],
  [{ requestNumber: '123' }, 'request_incomplete'],
  [{ requestNumber: '123', requestDate: '31/02/2026', requestIssuer: 'Sở' }, 'request_date_invalid'],
  [{ recipients: 'a\n'.repeat(41) }, 'recipients_too_many'],
  [{ recipients: 'a'.repeat(201) }, 'recipient_too_long'],
])('refuses %j', (sent, code) => {
  expect(codeOf(sent)).toBe(code)
})

it('what was kept is read as texts of known fields only', () => {
  expect(readSentChoices({ form: 'party', figures: 7, khoa: 'x', recipients: 'a' })).toEqual({
    form: 'party',
    recipients: 'a',
  })
  expect(readSentChoices(null)).toEqual({})
})
