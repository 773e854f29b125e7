import { chartEn } from './chart.en'
import { chartFr } from './chart.fr'

export const chartMessages = { fr: chartFr, en: chartEn }
