import type { ReactNode } from 'react'
import { classNames, groundAttributes, Heading, type Ground } from '@/ui'

type SpecimenProps = {
  title: string
  note?: string
  /** One above the other, for what needs the whole width. */
  wide?: boolean
  /** Drawn once for each ground; ids inside must start with it. */
  children: (ground: Ground) => ReactNode
}

const names = { night: 'Nuit', paper: 'Papier' }

/** A primitive on both grounds, side by side where there is room. */
export function Specimen({ title, note, wide = false, children }: SpecimenProps) {
  return (
    <div className="grid min-w-0 gap-4">
      <div>
        <Heading level={3} size="small">
          {title}
        </Heading>
        {note && <p className="text-step-note text-quiet">{note}</p>}
      </div>
      <div className={classNames('grid min-w-0 gap-4', !wide && 'md:grid-cols-2')}>
        {(['night', 'paper'] as const).map((ground) => (
          <div
            key={ground}
            {...groundAttributes(ground)}
            className="relative grid min-w-0 content-start gap-5 rounded-3 border border-line bg-surface p-6 pt-11 text-text sm:p-7 sm:pt-12"
          >
            <p className="absolute top-4 right-6 text-step-small text-quiet">{names[ground]}</p>
            {children(ground)}
          </div>
        ))}
      </div>
    </div>
  )
}
