import { Mandala, type Ground } from '@/ui'

/** The mandala that stands half in the page beside the title of a quiet opening, on wide screens alone. Decorative. */
export const OpeningMandala = ({ seed, ground = 'night' }: { seed: string; ground?: Ground }) => (
  <Mandala
    seed={seed}
    tone={ground === 'night' ? 'gold' : 'ink'}
    className="absolute top-1/2 right-0 -z-10 hidden w-[46rem] max-w-none translate-x-[38%] -translate-y-1/2 mask-[linear-gradient(to_right,transparent,#000_34%)] lg:block"
  />
)
