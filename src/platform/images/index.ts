export { type PictureLimits, type ReencodedPicture, reencodePicture } from './reencode-picture'
