import { classNames } from '@/ui'
import { Group } from './group'
import { Specimen } from './specimen'

const rooms = [
  ['4', 'w-1'],
  ['8', 'w-2'],
  ['16', 'w-4'],
  ['24', 'w-6'],
  ['40', 'w-10'],
  ['64', 'w-16'],
] as const
const corners = [
  ['8', 'rounded-1'],
  ['14', 'rounded-2'],
  ['22', 'rounded-3'],
] as const
const shadows = [
  ['douce', 'shadow-soft'],
  ['longue', 'shadow-long'],
  ['or', 'shadow-gold'],
] as const
const paces = [
  ['140 ms', 'duration-quick'],
  ['280 ms', 'duration-calm'],
] as const

export function Scale() {
  return (
    <Group
      id="mesures"
      lead="Peu de mesures, toujours les mêmes. Le mouvement est bref, et se tait quand on le demande."
    >
      <Specimen title="Espaces, arrondis, ombres, rythmes">
        {() => (
          <>
            <div className="flex items-end gap-4">
              {rooms.map(([size, width]) => (
                <div key={size} className="grid justify-items-center gap-1">
                  <div className={classNames('h-8 rounded-[2px] bg-accent-mark', width)} />
                  <p className="text-step-small text-quiet">{size}</p>
                </div>
              ))}
            </div>
            <div className="grid grid-cols-3 gap-4">
              {corners.map(([size, corner]) => (
                <p
                  key={size}
                  className={classNames(
                    'grid h-16 place-items-center border border-line bg-raised text-step-note',
                    corner,
                  )}
                >
                  {size} px
                </p>
              ))}
              {shadows.map(([name, shadow]) => (
                <p
                  key={name}
                  className={classNames('grid h-16 place-items-center rounded-2 bg-raised text-step-note', shadow)}
                >
                  {name}
                </p>
              ))}
            </div>
            <div className="grid grid-cols-2 gap-4">
              {paces.map(([name, pace]) => (
                <div key={name} className="group grid gap-2 rounded-2 border border-line p-3">
                  <p className="text-step-small text-quiet">{name} · survolez</p>
                  <div
                    className={classNames(
                      'size-4 rounded-full bg-accent-mark transition-transform ease-calm group-hover:translate-x-16',
                      pace,
                    )}
                  />
                </div>
              ))}
            </div>
          </>
        )}
      </Specimen>
    </Group>
  )
}
