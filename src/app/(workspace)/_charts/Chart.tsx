import type { EChartsOption } from 'echarts'
import { drawChart } from './drawChart'

type Shown = { option: EChartsOption; width: number; height: number; label: string }

/** A chart drawn on the server; a table with the same figures always stands beside it. */
export const Chart = ({ option, width, height, label }: Shown) => (
  <div
    className="chart"
    role="img"
    aria-label={label}
    dangerouslySetInnerHTML={{ __html: drawChart({ option, width, height }) }}
  />
)
