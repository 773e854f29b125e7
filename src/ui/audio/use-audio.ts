import { useCallback, useRef, useState } from 'react'
import { keepPlace, keptPlace } from './place-memory'

type Phase = 'still' | 'waiting' | 'playing' | 'failed'
export type Audio = ReturnType<typeof useAudio>
type Options = { duration: number; storageKey?: string }

/** Seconds between two writings of the place while it plays. */
const pace = 5

/** One `<audio>` and what is known of it. Spread `element` on the tag; times are in seconds. */
export function useAudio({ duration, storageKey }: Options) {
  const node = useRef<HTMLAudioElement>(null)
  const written = useRef(0)
  const [phase, setPhase] = useState<Phase>('still')
  const [position, setPosition] = useState(0)
  const [length, setLength] = useState(duration)
  const [speed, setSpeed] = useState(1)

  const attach = useCallback(
    (audio: HTMLAudioElement | null) => {
      node.current = audio
      const place = keptPlace(storageKey)
      if (!audio || place === 0) return
      audio.currentTime = place
      setPosition(Math.floor(place))
    },
    [storageKey],
  )

  const keep = (seconds: number) => {
    written.current = seconds
    keepPlace(storageKey, seconds, length)
  }

  const seek = (seconds: number) => {
    const to = Math.min(length, Math.max(0, seconds))
    if (node.current) node.current.currentTime = to
    setPosition(Math.floor(to))
    keep(to)
  }

  const play = async () => {
    const audio = node.current
    if (!audio) return
    // One voice at a time on a page.
    for (const other of document.querySelectorAll('audio')) if (other !== audio) other.pause()
    setPhase('waiting')
    try {
      await audio.play()
    } catch (problem) {
      if (problem instanceof DOMException && problem.name === 'AbortError') return
      setPhase(problem instanceof DOMException && problem.name === 'NotAllowedError' ? 'still' : 'failed')
    }
  }

  const retry = () => {
    const audio = node.current
    if (!audio) return
    audio.load()
    audio.currentTime = position
    audio.playbackRate = speed
    void play()
  }

  const changeSpeed = (rate: number) => {
    setSpeed(rate)
    if (!node.current) return
    node.current.defaultPlaybackRate = rate
    node.current.playbackRate = rate
  }

  const element = {
    ref: attach,
    onLoadedMetadata: () => {
      const real = node.current?.duration
      if (real && Number.isFinite(real)) setLength(real)
    },
    onTimeUpdate: () => {
      const now = node.current?.currentTime ?? 0
      setPosition(Math.floor(now))
      if (Math.abs(now - written.current) >= pace) keep(now)
    },
    onPlaying: () => setPhase('playing'),
    onWaiting: () => setPhase('waiting'),
    onPause: () => {
      setPhase((before) => (before === 'failed' ? before : 'still'))
      keep(node.current?.currentTime ?? 0)
    },
    onEnded: () => setPhase('still'),
    onError: () => setPhase('failed'),
  }

  const pause = () => node.current?.pause()
  return { element, phase, position, length, speed, play, pause, seek, retry, changeSpeed }
}
