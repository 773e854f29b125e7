import {
  chartSignatureOf,
  mandalaFamilies,
  type MandalaFamily,
  type MandalaGround,
  type MandalaInput,
} from '@/features/instruments'
import { MandalaFigure } from '@/features/instruments/server'
import { sha256 } from '@/shared/hash'
import { Heading } from '@/ui'
import { sampleCharts } from './births'

const names: Record<MandalaFamily, string> = {
  rosace: 'Rosace',
  lotus: 'Lotus',
  constellation: 'Constellation',
  entrelacs: 'Entrelacs',
  vitrail: 'Vitrail',
}

type Person = Pick<MandalaInput, 'seed' | 'chart'> & { name: string; what: string }

/** Every sample birth, then somebody whose offer holds no chart: all comes from the seal alone. */
const people = (): Person[] => [
  ...sampleCharts().map(({ name, what, chart }) => ({
    name,
    what,
    seed: sha256(name),
    chart: chartSignatureOf(chart),
  })),
  { name: 'Sans thème', what: 'Le sceau du dossier décide seul', seed: sha256('Sans thème'), chart: null },
]

/** A row a person, a column a family, so that both are told apart at a glance. */
export function Mandalas({ ground, all = true }: { ground: MandalaGround; all?: boolean }) {
  return (
    <div className="grid gap-14">
      {people()
        .slice(0, all ? undefined : 1)
        .map(({ name, what, ...mandala }) => (
          <article key={name}>
            <Heading level={3} size="small">
              {name}
            </Heading>
            <p className="mb-4 text-step-note text-quiet">{what}</p>
            <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-5">
              {mandalaFamilies.map((family) => (
                <li key={family}>
                  <MandalaFigure
                    id={`${ground}-${family}-${mandala.seed.slice(0, 8)}`}
                    mandala={{ ...mandala, family, ground, locale: 'fr' }}
                    explained={false}
                  />
                  <p className="mt-2 text-center text-step-note text-quiet">{names[family]}</p>
                </li>
              ))}
            </ul>
          </article>
        ))}
    </div>
  )
}

/** One of them with what it says of itself, as a client reads it. */
export function ExplainedMandala() {
  const [first] = people()
  if (!first) return null
  const { seed, chart } = first
  return (
    <MandalaFigure
      id="dit"
      mandala={{ seed, chart, family: 'lotus', locale: 'fr' }}
      className="grid items-start gap-8 md:grid-cols-2"
    />
  )
}
