const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 600"><defs><radialGradient id="l" cx=".5" cy=".72" r=".7"><stop stop-color="#efd197"/><stop offset=".28" stop-color="#8a6a4a"/><stop offset=".62" stop-color="#1d2f62"/><stop offset="1" stop-color="#060b1a"/></radialGradient></defs><path fill="url(#l)" d="M0 0h960v600H0z"/><path fill="#060b1a" d="M0 470q480-110 960 0v130H0z"/><path fill="none" stroke="#f6e3bd" stroke-width="2" d="M0 470q480-110 960 0"/></svg>`

/** A picture for the frame, without a file. */
export const horizonPicture = `data:image/svg+xml,${encodeURIComponent(svg)}`
