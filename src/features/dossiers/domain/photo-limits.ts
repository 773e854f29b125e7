/** What a photo may weigh and measure when it is sent, and the longest side that is kept, in pixels. */
export const photoLimits = { maxBytes: 15_000_000, maxPixels: 50_000_000, longEdge: 2_400 }
