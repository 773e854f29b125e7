const key = 'lumira.mesure'
const halfYear = 182 * 86_400_000

type Choice = 'yes' | 'no' | 'none'

const listeners = new Set<() => void>()

/** What this browser's person answered about outside tools, for six months. A browser that keeps nothing is asked again and loads nothing. */
export const choiceStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  read(): Choice {
    try {
      const [choice, at] = (localStorage.getItem(key) ?? '').split('@')
      const isFresh = Date.now() - Number(at) < halfYear
      return isFresh && (choice === 'yes' || choice === 'no') ? choice : 'none'
    } catch {
      return 'none'
    }
  },
  write(choice: 'yes' | 'no'): void {
    try {
      localStorage.setItem(key, `${choice}@${Date.now()}`)
    } catch {
      // Private windows may refuse: the question comes back.
    }
    for (const listener of listeners) listener()
  },
}
