import { defineSlice } from '@/platform/slice/define-slice'
import { products } from './collections/products'
import { intakeForms } from './collections/intake-forms'
import { readingTemplates } from './collections/reading-templates'

export const catalogPlugin = defineSlice({ collections: [products, intakeForms, readingTemplates] })
