import { inLocale, type Locale } from '@/shared/locale'
import { Anchor } from '../actions/anchor'
import { Icon } from '../display/icon'
import { messages } from '../messages'
import { clockTime } from './clock'
import type { Audio } from './use-audio'

const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2]

/** The second line of a player: the time, 15 seconds either way, the speed, the transcript. */
export function PlayerTools({ audio, transcript, locale }: { audio: Audio; transcript?: string; locale: Locale }) {
  const t = inLocale(messages, locale).audio
  return (
    <div className="lu-player-tools">
      <p className="lu-player-clock" aria-hidden="true">
        {clockTime(audio.position)} / {clockTime(audio.length)}
      </p>
      <button
        type="button"
        className="lu-player-tool"
        aria-label={t.back}
        title={t.back}
        onClick={() => audio.seek(audio.position - 15)}
      >
        <Icon name="back15" size={18} />
        <span aria-hidden="true">15</span>
      </button>
      <button
        type="button"
        className="lu-player-tool"
        aria-label={t.forward}
        title={t.forward}
        onClick={() => audio.seek(audio.position + 15)}
      >
        <span aria-hidden="true">15</span>
        <Icon name="forward15" size={18} />
      </button>
      <span className="lu-player-speed">
        <select
          className="lu-player-tool"
          aria-label={t.speed}
          value={audio.speed}
          onChange={(event) => audio.changeSpeed(Number(event.target.value))}
        >
          {speeds.map((speed) => (
            <option key={speed} value={speed}>
              {speed.toLocaleString(locale)} ×
            </option>
          ))}
        </select>
        <Icon name="chevronDown" size={14} />
      </span>
      {transcript && (
        <Anchor href={transcript} className="lu-link-quiet lu-player-transcript">
          <Icon name="file" size={18} />
          <span>{t.transcript}</span>
        </Anchor>
      )}
    </div>
  )
}
