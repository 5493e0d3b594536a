import { accept, refuse, type Result } from '@/domain/refusal'

type Row = { id: string; no: string; required: boolean; productMissing: boolean }

/**
 * Whether a report may be submitted as far as the products of its done tasks go. Only a task that the plan marks
 * required refuses: `product_required` (rule), pointing to the first one by its number, with how many there are.
 */
export const mustHaveProduct = ({ rows }: { rows: readonly Row[] }): Result<null> => {
  const [first, ...more] = rows.filter(({ required, productMissing }) => required && productMissing)
  if (first === undefined) return accept(null)
  return refuse('rule', 'product_required', {
    path: `tasks.${first.id}`,
    params: { no: first.no, count: more.length + 1 },
  })
}
