import { Emblem, Icon, Logo, LogoMark, Mandala, NightSky, Seal, Stack } from '@/ui'
import { iconPaths } from '@/ui/display/icon-paths'
import { Group } from './group'
import { Specimen } from './specimen'

export function Brand() {
  return (
    <Group
      id="images"
      lead="Tout est dessiné par le code, d’un trait fin, immobile ; la même graine donne toujours la même image."
    >
      <Specimen title="Signes">
        {(ground) => (
          <>
            <Stack row gap={4}>
              <Logo />
              <LogoMark size={40} />
              <Seal size={44} />
            </Stack>
            <div className="flex flex-wrap gap-5">
              {['initiés', 'mystique', 'profond', 'intégrale'].map((seed, index) => (
                <Emblem key={seed} seed={seed} depth={index + 2} />
              ))}
            </div>
            <Mandala seed="planche" tone={ground === 'night' ? 'gold' : 'ink'} className="mx-auto w-full max-w-72" />
          </>
        )}
      </Specimen>
      <div className="overflow-hidden rounded-3">
        <NightSky seed="planche">
          <div className="h-56" />
        </NightSky>
      </div>
      <Specimen title="Icônes">
        {() => (
          <ul role="list" className="grid grid-cols-[repeat(auto-fill,minmax(4.25rem,1fr))] gap-x-1 gap-y-4">
            {(Object.keys(iconPaths) as (keyof typeof iconPaths)[]).map((name) => (
              <li key={name} className="grid justify-items-center gap-1 text-center">
                <Icon name={name} size={22} className="text-strong" />
                <span className="w-full truncate text-[0.6875rem] text-quiet">{name}</span>
              </li>
            ))}
          </ul>
        )}
      </Specimen>
    </Group>
  )
}
