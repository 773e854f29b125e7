import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { browserArguments, browserPath } from '../tools/test/ensure-browser'
import { bounds } from './bounds'
import { median, type Figure } from './figures'
import type { FoundPage } from './find-pages'

const times = 3
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]

type Run = {
  scores: Record<Category, number>
  /** Milliseconds, in Lighthouse's simulation of a mid-range phone on slow 4G. */
  largestPaint: number
  blocking: number
  layoutShift: number
  /** Audits of the judged categories that are not perfect, with their displayed value. */
  imperfect: string[]
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

const readRun = ({ categories: judged, audits, runtimeError }: Result): Run => {
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`)
  const number = (audit: string): number => audits[audit]?.numericValue ?? NaN
  const imperfect = categories.flatMap((category) =>
    (judged[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${id} ${audits[id]?.displayValue ?? ''}`.trim()),
  )
  const score = (category: Category): number => Math.round((judged[category]?.score ?? NaN) * 100)
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    largestPaint: number('largest-contentful-paint'),
    blocking: number('total-blocking-time'),
    layoutShift: number('cumulative-layout-shift'),
    imperfect,
  }
}

/** One run in a browser of its own, with Lighthouse's own mobile settings: an empty cache and profile each time. */
const runOnce = async (url: string): Promise<Run> => {
  const chrome = await launch({
    chromePath: browserPath(),
    chromeFlags: ['--headless=new', ...browserArguments()],
    logLevel: 'silent',
    // The stack's own end is the lifeline's business.
    handleSIGINT: false,
  })
  try {
    const result = await lighthouse(url, { port: chrome.port, logLevel: 'silent', onlyCategories: [...categories] })
    if (!result) throw new Error(`Lighthouse says nothing of ${url}`)
    return readRun(result.lhr)
  } finally {
    chrome.kill()
  }
}

const figuresOf = (page: string, runs: Run[]): Figure[] => {
  const middle = (read: (run: Run) => number): number => median(runs.map(read))
  const flaws = [...new Set(runs.flatMap(({ imperfect }) => imperfect))]
  return [
    ...categories.map((category): Figure => {
      const own = flaws.filter((flaw) => flaw.startsWith(category)).map((flaw) => flaw.slice(category.length + 2))
      return {
        page,
        what: `Lighthouse ${category}`,
        value: middle(({ scores }) => scores[category]),
        unit: '/ 100',
        bound: category === 'performance' ? bounds.performance : bounds.quality,
        note: category === 'performance' ? '' : own.join(', '),
      }
    }),
    { page, what: 'CLS', value: middle((run) => run.layoutShift), unit: '', bound: bounds.layoutShift },
    {
      page,
      what: 'LCP',
      value: middle((run) => run.largestPaint) / 1000,
      unit: 's',
      note: 'to be ≤ half of the peer’s, which is not measured here',
    },
    { page, what: 'total blocking time', value: middle((run) => run.blocking), unit: 'ms' },
  ]
}

/** Lighthouse's mobile scores of the pages that ask for it, the median of three runs each. */
export const measureLighthouse = async (
  site: string,
  pages: FoundPage[],
): Promise<{ figures: Figure[]; details: Record<string, Run[]> }> => {
  const figures: Figure[] = []
  const details: Record<string, Run[]> = {}
  for (const { name, path } of pages.filter(({ hasLighthouse }) => hasLighthouse)) {
    const runs: Run[] = (details[name] = [])
    for (let time = 0; time < times; time += 1) runs.push(await runOnce(`${site}${path}`))
    figures.push(...figuresOf(name, runs))
  }
  return { figures, details }
}
