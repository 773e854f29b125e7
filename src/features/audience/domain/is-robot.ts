const robots =
  /bot\b|crawl|spider|slurp|preview|headless|lighthouse|monitor|curl|wget|python|java\/|go-http|axios|node-fetch|facebookexternalhit/i

/** Whether a browser says that nobody looks through it. Those that lie are counted: the figures are orders of size. */
export const isRobot = (userAgent: string | null): boolean => !userAgent || robots.test(userAgent)
