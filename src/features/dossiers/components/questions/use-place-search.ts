'use client'

import { useEffect, useState } from 'react'
import type { PlaceSuggestion } from '../../places/search-places'

export type PlaceSearch = {
  state: 'idle' | 'searching' | 'unreachable' | 'expired'
  query: string
  places: PlaceSuggestion[]
}

const pause = 180
const shortest = 2

/** Places for what is typed: after a pause, the last words typed alone, the request before them given up. */
export function usePlaceSearch(text: string, isOn: boolean): PlaceSearch {
  const [search, setSearch] = useState<PlaceSearch>({ state: 'idle', query: '', places: [] })
  const query = text.trim()
  const isAsked = isOn && query.length >= shortest

  useEffect(() => {
    if (!isAsked) return
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      setSearch((before) => ({ ...before, state: 'searching' }))
      try {
        const answer = await fetch(`/api/sanctuaire/lieux?q=${encodeURIComponent(query)}`, { signal: abort.signal })
        if (answer.status === 401) return setSearch({ state: 'expired', query, places: [] })
        if (!answer.ok) throw new Error(`places: ${answer.status}`)
        const { places } = (await answer.json()) as { places: PlaceSuggestion[] }
        setSearch({ state: 'idle', query, places })
      } catch {
        if (!abort.signal.aborted) setSearch({ state: 'unreachable', query, places: [] })
      }
    }, pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [query, isAsked])

  return isAsked ? search : { state: 'idle', query: '', places: [] }
}
