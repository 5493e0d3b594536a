import type { BoardIndicator } from '@/services/board/boardIndicator'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'
import { amountWords } from '../_figures/amountWords'

const [WIDTH, HEIGHT, EDGE] = [112, 32, 4]

/** The last figures as a small line, the way to the target as a dashed one; the same figures in words for who cannot see it. */
export const Sparkline = ({ row, t }: { row: BoardIndicator; t: Words }) => {
  const points = row.points.map(({ total }) => total)
  const known = row.points.filter(({ total }) => total !== null)
  if (row.line.length === 0) return <span aria-hidden="true">–</span>
  if (known.length < 2) {
    return <span className="soft small">{t('commune.indicator.trendNone')}</span>
  }
  const expected = row.line.map((one) => one.expected ?? one.target?.value ?? null)
  const all = [...points, ...expected].filter((value) => value !== null)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const x = (at: number): number => EDGE + (at * (WIDTH - 2 * EDGE)) / (points.length - 1)
  const y = (value: number): number =>
    high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) * (HEIGHT - 2 * EDGE)) / (high - low)
  const line = (values: (number | null)[]): string =>
    values
      .flatMap((value, at) => (value === null ? [] : [`${x(at).toFixed(1)},${y(value).toFixed(1)}`]))
      .join(' ')
  const lastAt = points.findLastIndex((value) => value !== null)
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={t('commune.indicator.trendWords', {
        points: known
          .map(({ period, total }) =>
            t('commune.indicator.trendPoint', {
              period: periodWords({ key: period, t }),
              value: amountWords({ value: total!, kind: row.kind, unit: row.unit, decimals: 2 }),
            }),
          )
          .join('; '),
      })}
    >
      <polyline className="sparkline-path" points={line(expected)} />
      <polyline className="sparkline-line" points={line(points)} />
      <circle
        className={row.points[lastAt]!.isOfficial ? 'sparkline-dot' : 'sparkline-dot is-waiting'}
        cx={x(lastAt)}
        cy={y(points[lastAt]!)}
        r="3"
      />
    </svg>
  )
}
