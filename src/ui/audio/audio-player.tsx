'use client'

import type { KeyboardEvent } from 'react'
import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { Button } from '../actions/button'
import { classNames } from '../class-names'
import { Icon } from '../display/icon'
import { messages } from '../messages'
import { ChapterList, type AudioChapter } from './chapter-list'
import { spokenTime } from './clock'
import { PlayerTools } from './player-tools'
import { useAudio } from './use-audio'

export type { AudioChapter }

type AudioPlayerProps = {
  src: string
  title: string
  /** In seconds, known before anything is fetched: nothing is, until one listens. */
  duration: number
  chapters?: AudioChapter[]
  /** Address of the text of what is said. */
  transcript?: string
  /** Where this browser remembers the place; without it, nothing is remembered. */
  storageKey?: string
  locale?: Locale
  className?: string
}

const jumps: Record<string, number> = {
  ArrowLeft: -5,
  ArrowDown: -5,
  ArrowRight: 5,
  ArrowUp: 5,
  PageDown: -15,
  PageUp: 15,
}

/** A recording: play and pause, 15 seconds back and forth, a slider (arrows 5 s, page keys 15 s), speed, chapters, transcript. */
export function AudioPlayer({
  src,
  title,
  duration,
  chapters = [],
  transcript,
  storageKey,
  locale = defaultLocale,
  className,
}: AudioPlayerProps) {
  const audio = useAudio({ duration, storageKey })
  const t = inLocale(messages, locale).audio
  const isOn = audio.phase === 'playing' || audio.phase === 'waiting'
  const spoken = (seconds: number) => spokenTime(seconds, locale)
  const jump = (event: KeyboardEvent) => {
    const by = jumps[event.key]
    if (by === undefined) return
    event.preventDefault()
    audio.seek(audio.position + by)
  }
  return (
    <section aria-label={title} data-ground="night" className={classNames('lu-player', className)}>
      <audio {...audio.element} src={src} preload="none" />
      <noscript>
        <p className="lu-player-title">{title}</p>
        <audio src={src} controls preload="none" />
      </noscript>
      <div className="lu-player-main">
        <button
          type="button"
          className="lu-player-disc"
          aria-label={`${isOn ? t.pause : t.play}\u00a0: ${title}`}
          aria-busy={audio.phase === 'waiting' || undefined}
          onClick={isOn ? audio.pause : audio.play}
        >
          <Icon name={audio.phase === 'waiting' ? 'spinner' : isOn ? 'pause' : 'play'} size={22} />
        </button>
        <div className="lu-player-track">
          <p className="lu-player-title">{title}</p>
          <input
            type="range"
            className="lu-slider"
            min={0}
            max={Math.ceil(audio.length)}
            step={1}
            value={audio.position}
            aria-label={t.position}
            aria-valuetext={t.at(spoken(audio.position), spoken(audio.length))}
            style={{ backgroundSize: `${audio.length > 0 ? (audio.position / audio.length) * 100 : 0}% 3px` }}
            onKeyDown={jump}
            onChange={(event) => audio.seek(event.target.valueAsNumber)}
          />
        </div>
      </div>
      <PlayerTools audio={audio} transcript={transcript} locale={locale} />
      <div role="alert" className="lu-player-alert">
        {audio.phase === 'failed' && (
          <>
            <Icon name="danger" />
            <p>
              <strong>{t.unavailable}.</strong> {t.unavailableText}
            </p>
            <Button size="small" onClick={audio.retry} icon={<Icon name="refresh" size={16} />}>
              {t.retry}
            </Button>
          </>
        )}
      </div>
      <ChapterList chapters={chapters} position={audio.position} onSeek={audio.seek} locale={locale} />
    </section>
  )
}
