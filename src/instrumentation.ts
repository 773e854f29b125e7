/** Runs once when the web process starts: a wrong environment stops it here, by name. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startWebProcess } = await import('./platform/process/start-web-process')
  await startWebProcess()
}
