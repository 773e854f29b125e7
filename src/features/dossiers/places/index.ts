export { findPlace } from './find-place'
export { type PlaceSuggestion, searchPlaces } from './search-places'
