import { AspectsTable, ChartFigure, HousesTable, PositionsTable } from '@/features/instruments/server'
import { Disclosure, Heading } from '@/ui'
import { sampleCharts } from './births'

/** Every sample's wheel, and its tables folded below. */
export function Charts({ palette }: { palette: 'paper' | 'night' }) {
  return (
    <div className="grid gap-x-12 gap-y-16 md:grid-cols-2">
      {sampleCharts().map(({ name, what, chart }, index) => (
        <article key={name} className="min-w-0">
          <Heading level={3} size="small">
            {name}
          </Heading>
          <p className="mb-4 text-step-note text-quiet">{what}</p>
          <ChartFigure id={`roue-${palette}-${index}`} chart={chart} locale="fr" palette={palette} />
          {palette === 'paper' && (
            <div className="mt-4">
              <Disclosure summary="Positions">
                <PositionsTable chart={chart} locale="fr" />
              </Disclosure>
              {chart.houses && (
                <Disclosure summary="Maisons">
                  <HousesTable chart={chart} locale="fr" />
                </Disclosure>
              )}
              <Disclosure summary="Aspects">
                <AspectsTable chart={chart} locale="fr" />
              </Disclosure>
            </div>
          )}
        </article>
      ))}
    </div>
  )
}
