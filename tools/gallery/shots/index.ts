import type { ShotGroup } from '../shot'
import { checkout } from './checkout'
import { desk } from './desk'
import { dossier } from './dossier'
import { legal } from './legal'
import { sanctuary } from './sanctuary'
import { storefront } from './storefront'
import { ui } from './ui'

/** Every page and state that has its pictures, in the order of the index. */
export const shotGroups: ShotGroup[] = [storefront, checkout, legal, sanctuary, dossier, desk, ui]
