const rate = 8000

/** A soft fifth as a WAV file (8 bits, one channel, 8 kHz), `seconds` long. */
export function quietTone(seconds: number): Uint8Array<ArrayBuffer> {
  const length = rate * seconds
  const bytes = new Uint8Array(44 + length)
  const view = new DataView(bytes.buffer)
  const word = (at: number, letters: string) => bytes.set(new TextEncoder().encode(letters), at)
  word(0, 'RIFF')
  view.setUint32(4, 36 + length, true)
  word(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  word(36, 'data')
  view.setUint32(40, length, true)
  for (let sample = 0; sample < length; sample += 1) {
    const time = (sample / rate) * Math.PI * 2
    bytes[44 + sample] = Math.round(128 + 14 * Math.sin(time * 196) + 9 * Math.sin(time * 294))
  }
  return bytes
}
