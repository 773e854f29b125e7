import { classNames } from '@/ui'
import { Group } from './group'
import { Specimen } from './specimen'

const surfaces = [
  ['surface', 'bg-surface'],
  ['raised', 'bg-raised'],
  ['sunken', 'bg-sunken'],
  ['field', 'bg-field'],
  ['accent-tint', 'bg-accent-tint'],
  ['solid', 'bg-solid'],
] as const
const words = [
  ['strong', 'text-strong'],
  ['text', 'text-text'],
  ['quiet', 'text-quiet'],
  ['accent', 'text-accent'],
] as const
const tones = [
  ['info', 'bg-info-tint text-info'],
  ['success', 'bg-success-tint text-success'],
  ['warning', 'bg-warning-tint text-warning'],
  ['danger', 'bg-danger-tint text-danger'],
] as const
const palette = [
  ['abyss', ['bg-abyss-950', 'bg-abyss-900', 'bg-abyss-850', 'bg-abyss-800', 'bg-abyss-700', 'bg-abyss-600']],
  ['mist', ['bg-mist-400', 'bg-mist-200', 'bg-mist-50']],
  ['gold', ['bg-gold-700', 'bg-gold-500', 'bg-gold-400', 'bg-gold-300', 'bg-gold-200']],
  ['paper', ['bg-paper-200', 'bg-paper-100', 'bg-paper-50', 'bg-paper-0']],
  ['ink', ['bg-ink-900', 'bg-ink-700', 'bg-ink-500']],
  ['sage', ['bg-sage-700', 'bg-sage-500', 'bg-sage-300']],
  ['ember', ['bg-ember-700', 'bg-ember-500', 'bg-ember-300']],
] as const

export function Colours() {
  return (
    <Group
      id="couleurs"
      lead="Bleu abyssal, or de l’horizon, encre et papier. Les écrans nomment un sens, jamais une teinte."
    >
      <Specimen title="Sens" note="Chaque paire qui porte du texte est mesurée à chaque test.">
        {() => (
          <>
            <div className="grid grid-cols-3 gap-3">
              {surfaces.map(([name, fill]) => (
                <div key={name}>
                  <div className={classNames('h-14 rounded-1 border border-line', fill)} />
                  <p className="mt-1 text-step-small text-quiet">{name}</p>
                </div>
              ))}
            </div>
            <p className="flex flex-wrap gap-x-5 font-medium">
              {words.map(([name, colour]) => (
                <span key={name} className={colour}>
                  {name}
                </span>
              ))}
            </p>
            <div className="grid grid-cols-2 gap-2 text-step-note font-medium">
              {tones.map(([name, look]) => (
                <p key={name} className={classNames('rounded-1 px-3 py-2', look)}>
                  {name}
                </p>
              ))}
            </div>
          </>
        )}
      </Specimen>
      <div className="grid gap-3">
        {palette.map(([name, fills]) => (
          <div key={name} className="grid grid-cols-[4rem_1fr] items-center gap-4">
            <p className="text-step-note text-quiet">{name}</p>
            <div className="flex overflow-hidden rounded-1 border border-line">
              {fills.map((fill) => (
                <div key={fill} className={classNames('h-9 flex-1', fill)} title={fill.slice(3)} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </Group>
  )
}
