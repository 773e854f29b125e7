/** Seconds from either end where remembering a place would only surprise. */
const margin = 5

/** Where this browser stopped listening, in seconds; 0 when it never did, or when it keeps nothing (private windows). */
export function keptPlace(key: string | undefined): number {
  if (!key) return 0
  try {
    const seconds = Number(localStorage.getItem(key))
    return Number.isFinite(seconds) && seconds > 0 ? seconds : 0
  } catch {
    return 0
  }
}

/** Keeps the place; forgets it near the start and near the end. */
export function keepPlace(key: string | undefined, seconds: number, duration: number): void {
  if (!key) return
  try {
    if (seconds < margin || seconds > duration - margin) localStorage.removeItem(key)
    else localStorage.setItem(key, seconds.toFixed(1))
  } catch {
    // Listening goes on without memory.
  }
}
