import 'server-only'

export { FormAgain } from './components/form-again'
export { FormDone } from './components/form-done'
