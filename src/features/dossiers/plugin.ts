import { defineSlice } from '@/platform/slice/define-slice'
import { dossiers } from './collections/dossiers'
import { photos } from './collections/photos'
import { deletePhotoFile } from './tasks/delete-photo-file'
import { expirePhotos } from './tasks/expire-photos'

export const dossiersPlugin = defineSlice({
  collections: [dossiers, photos],
  tasks: [deletePhotoFile, expirePhotos],
  crons: [{ task: 'expire-photos', match: '17 3 * * *' }],
})
