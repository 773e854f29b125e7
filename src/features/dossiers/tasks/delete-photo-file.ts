import { z } from 'zod'
import { defineTask } from '@/platform/jobs/define-task'
import { deleteObject } from '@/platform/storage/objects'

/** Removes the file of a photo that no row points at any more. Safe twice: what is gone is gone. */
export const deletePhotoFile = defineTask({
  name: 'delete-photo-file',
  input: z.object({ storageKey: z.string().startsWith('photos/') }),
  run: ({ storageKey }) => deleteObject('uploads', storageKey),
})
