import { ChartFigure } from '@/features/instruments/server'
import { sampleCharts } from './births'

export function Charts() {
  return (
    <div className="grid gap-12 md:grid-cols-2">
      {sampleCharts().map(({ name, chart }, index) => (
        <div key={name}>
          <p className="mb-3 text-quiet">{name}</p>
          <ChartFigure id={`chart-${index}`} chart={chart} locale="fr" palette="paper" />
        </div>
      ))}
    </div>
  )
}
