import { defineSlice } from '../slice/define-slice'
import { events } from './collection'

export const eventsPlugin = defineSlice({ collections: [events] })
