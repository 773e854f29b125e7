import { classNames } from '../class-names'

/** The place of content that is coming: `lines` of text, or one block when a class gives its size. Announce loading elsewhere. */
export function Skeleton({ lines = 1, className }: { lines?: number; className?: string }) {
  return (
    <div aria-hidden="true" className="lu-skeleton-lines">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={classNames('lu-skeleton', className)} />
      ))}
    </div>
  )
}
