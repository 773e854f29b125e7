import { birthMoment, natalChart, type NatalChart } from '@/features/instruments'

type Birth = {
  name: string
  what: string
  date: string
  time: string | null
  place: [latitude: number, longitude: number, zone: string]
}

/** Made up, and far apart: an ordinary one, a high latitude with a crowded sky, the south, an unknown hour. */
const births: Birth[] = [
  {
    name: 'Rennes, 1987',
    what: '23 avril, 6\u00a0h\u00a040',
    date: '1987-04-23',
    time: '06:40',
    place: [48.117, -1.678, 'Europe/Paris'],
  },
  {
    name: 'Tromsø, 1962',
    what: '5 février, 0\u00a0h\u00a010 · haute latitude, ciel serré',
    date: '1962-02-05',
    time: '00:10',
    place: [69.649, 18.956, 'Europe/Oslo'],
  },
  {
    name: 'Sydney, 1990',
    what: '11 janvier, 14\u00a0h\u00a025 · hémisphère sud',
    date: '1990-01-11',
    time: '14:25',
    place: [-33.868, 151.209, 'Australia/Sydney'],
  },
  {
    name: 'Lyon, 1975',
    what: '30 septembre, heure inconnue',
    date: '1975-09-30',
    time: null,
    place: [45.764, 4.836, 'Europe/Paris'],
  },
]

export type SampleChart = { name: string; what: string; chart: NatalChart }

export const sampleCharts = (): SampleChart[] =>
  births.map(({ name, what, date, time, place: [latitude, longitude, timeZone] }) => {
    const place = { latitude, longitude, timeZone }
    return { name, what, chart: natalChart({ moment: birthMoment({ date, time, place }), place }) }
  })
