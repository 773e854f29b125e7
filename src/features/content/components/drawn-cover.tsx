import { classNames, Emblem } from '@/ui'

/** How an emblem may stand in its frame, and how dense it is. */
const rising = { place: 'left-1/2 top-full -translate-x-1/2 -translate-y-[58%]', size: 300, depth: 4 }
const scenes = [
  rising,
  { place: 'left-full top-1/2 -translate-x-[62%] -translate-y-1/2', size: 290, depth: 5 },
  { place: 'left-1/2 top-1/2 -translate-x-1/2 -translate-y-1/2', size: 138, depth: 2 },
  { place: 'left-0 top-full -translate-x-[30%] -translate-y-[66%]', size: 320, depth: 6 },
  { place: 'left-1/2 top-0 -translate-x-1/2 -translate-y-[46%]', size: 310, depth: 3 },
  { place: 'left-full top-0 -translate-x-[70%] -translate-y-[34%]', size: 300, depth: 6 },
]

/** A number from 0 to `count - 1`, the same for the same word. */
const pick = (word: string, count: number): number =>
  [...word].reduce((sum, letter) => (sum * 19 + letter.charCodeAt(0)) % 9_973, 7) % count

/** The picture of an article that has none: its own emblem on a piece of night, the same for ever. Decorative. */
export function DrawnCover({ seed, className }: { seed: string; className?: string }) {
  const { place, size, depth } = scenes[pick(seed, scenes.length)] ?? rising
  return (
    <div
      data-ground="night"
      aria-hidden="true"
      className={classNames(
        'relative aspect-[16/9] overflow-hidden bg-abyss-900 bg-[radial-gradient(ellipse_80%_120%_at_50%_118%,var(--abyss-700),transparent)]',
        className,
      )}
    >
      <Emblem seed={seed} depth={depth} size={size} className={classNames('absolute max-w-none', place)} />
    </div>
  )
}
