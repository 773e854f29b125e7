import 'server-only'

export { ChartFigure } from './components/chart-figure'
export { AspectsTable, HousesTable, PositionsTable } from './components/chart-table'
export { MandalaFigure } from './components/mandala-figure'
export { NumbersTable } from './components/numbers-table'
export { ForecastCalendar } from './components/forecast-calendar'
