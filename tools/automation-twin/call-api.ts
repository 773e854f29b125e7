/** Where the app is, and the key the twin holds. */
export type Api = { api: string; key: string; signal: AbortSignal }

class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** One call of the automation API. Throws for every answer but 2xx, and when there is none within 20 s. */
export async function callApi<T>({ api, key, signal }: Api, path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(new URL(`/api/automation/${path}`, api), {
    ...init,
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(20_000)]),
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...init.headers },
  })
  if (!response.ok) {
    const what = `${init.method ?? 'GET'} ${path.split('/')[0]} answered ${response.status}`
    throw new Refused(response.status, `${what}: ${(await response.text()).slice(0, 300)}`)
  }
  return (await response.json()) as T
}

/** Whether the key may not do this. */
export const isForbidden = (error: unknown): boolean => error instanceof Refused && error.status === 403

/** Whether it may go better in a moment: no answer at all, too many calls, a fault of the server. */
export const isPassing = (error: unknown): boolean =>
  !(error instanceof Refused) || error.status === 429 || error.status >= 500
