import { defineSlice } from '@/platform/slice/define-slice'
import { dossiers } from './collections/dossiers'
import { photos } from './collections/photos'

export const dossiersPlugin = defineSlice({ collections: [dossiers, photos] })
