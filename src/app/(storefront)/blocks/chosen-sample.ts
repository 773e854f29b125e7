import type { SampleView } from '@/features/readings'
import type { Locale } from '@/shared/locale'
import { listSamples } from '../content'

/** The sample of the offer that a block names; of any, in the page's language first, when it names none. */
export async function chosenSample(
  offer: { id: string } | string | null | undefined,
  locale: Locale,
): Promise<SampleView | undefined> {
  const samples = await listSamples(locale)
  const wanted = typeof offer === 'object' ? offer?.id : offer
  return wanted
    ? samples.find(({ productId }) => productId === wanted)
    : (samples.find((sample) => sample.locale === locale) ?? samples[0])
}
