import { chartSignatureOf, mandalaFamilies } from '@/features/instruments'
import { MandalaFigure } from '@/features/instruments/server'
import { sha256 } from '@/shared/hash'
import { sampleCharts } from './births'

/** Every family for every sample birth. */
export function Mandalas() {
  return (
    <div className="grid grid-cols-2 gap-4 lg:grid-cols-5">
      {sampleCharts().flatMap(({ name, chart }) =>
        mandalaFamilies.map((family) => (
          <MandalaFigure
            key={name + family}
            id={`${family}-${sha256(name).slice(0, 8)}`}
            mandala={{ seed: sha256(name), chart: chartSignatureOf(chart), family, locale: 'fr' }}
          />
        )),
      )}
    </div>
  )
}
