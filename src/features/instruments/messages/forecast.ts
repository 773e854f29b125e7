import { forecastEn } from './forecast.en'
import { forecastFr } from './forecast.fr'

export const forecastMessages = { fr: forecastFr, en: forecastEn }
