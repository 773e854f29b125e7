declare module 'tz-lookup' {
  /** The IANA zone at a latitude and a longitude in degrees; throws a RangeError outside of the Earth. */
  export default function lookUpZone(latitude: number, longitude: number): string
}
