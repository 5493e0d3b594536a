import { standingApproval } from '@/domain/approval/standingApproval'
import { after, approve, issue, issuedLadder, recall, sendBack, submit, world, type World } from './world'

const approver = (at: World): string | null => standingApproval(at)?.actor ?? null

const submitted = after(world({ workflow: issuedLadder() }), ['an', submit])
const checked = after(submitted, ['binh', approve])
const approved = after(checked, ['chi', approve])
const issued = after(approved, ['giang', issue()])

describe('the approval by which a document leaves its commune', () => {
  it('is that of the step which lets it go, from then to the end', () => {
    expect([approved, issued, after(issued, ['dung', approve])].map(approver)).toEqual(['chi', 'chi', 'chi'])
  })

  it('is not there before that step', () => {
    expect([submitted, checked].map(approver)).toEqual([null, null])
  })

  it('is gone once it is taken back, or the document is returned', () => {
    expect(approver(after(approved, ['chi', recall]))).toBeNull()
    expect(approver(after(issued, ['dung', sendBack()]))).toBeNull()
  })

  it('is asked for again where the document comes back to that step', () => {
    const again = after(issued, ['dung', sendBack({ to: 'lead' })])
    expect(approver(again)).toBeNull()
    expect(approver(after(again, ['chi', approve]))).toBe('chi')
  })

  it('is none on a ladder without such a step', () => {
    expect(approver(after(world(), ['an', submit], ['binh', approve], ['chi', approve]))).toBeNull()
  })
})
