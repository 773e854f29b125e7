import type { ComponentProps } from 'react'
import { classNames } from '../class-names'
import { Horizon } from './horizon'
import { Mandala } from './mandala'
import { StarField } from './star-field'

type NightSkyProps = ComponentProps<'div'> & { seed?: string; mandala?: boolean; horizon?: boolean }

/** Stars, a mandala that rises from the horizon, and its light, behind `children`: the top of a page that promises. */
export function NightSky({ seed, mandala = true, horizon = true, className, children, ...rest }: NightSkyProps) {
  return (
    <div {...rest} data-ground="night" className={classNames('lu-sky', horizon && 'lu-sky-horizon', className)}>
      <StarField seed={seed} />
      {horizon && <Horizon />}
      {mandala && <Mandala seed={seed} className="lu-sky-mandala" />}
      <div className="lu-sky-content">{children}</div>
    </div>
  )
}
