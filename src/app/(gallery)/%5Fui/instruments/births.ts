import { birthMoment, natalChart, type NatalChart } from '@/features/instruments'

type Birth = {
  name: string
  date: string
  time: string | null
  place: [latitude: number, longitude: number, zone: string]
}

/** Made up, and far apart: a high latitude, the south, a crowded sky, an unknown hour. */
const births: Birth[] = [
  { name: 'Rennes, 1987', date: '1987-04-23', time: '06:40', place: [48.117, -1.678, 'Europe/Paris'] },
  { name: 'Tromsø, 1962', date: '1962-02-05', time: '00:10', place: [69.649, 18.956, 'Europe/Oslo'] },
  { name: 'Sydney, 1990', date: '1990-01-11', time: '14:25', place: [-33.868, 151.209, 'Australia/Sydney'] },
  { name: 'Heure inconnue, 1975', date: '1975-09-30', time: null, place: [45.764, 4.836, 'Europe/Paris'] },
]

export type SampleChart = { name: string; chart: NatalChart }

export const sampleCharts = (): SampleChart[] =>
  births.map(({ name, date, time, place: [latitude, longitude, timeZone] }) => {
    const place = { latitude, longitude, timeZone }
    return { name, chart: natalChart({ moment: birthMoment({ date, time, place }), place }) }
  })
