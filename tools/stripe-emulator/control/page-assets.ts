export const PAGE_STYLE = `
:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;background:#f6f2ea;color:#1d2433;font:16px/1.55 system-ui,sans-serif}
header,main{max-width:72rem;margin:0 auto;padding:0 24px}header{padding-top:40px}
h1{font:500 2rem/1.2 Georgia,serif;margin:0}h2{font:500 1.35rem/1.3 Georgia,serif;margin:40px 0 12px}
header p,.none,small{color:#565d6e}.bar{display:flex;gap:24px;align-items:center;justify-content:space-between;flex-wrap:wrap;
border-block:1px solid #d9d2c3;margin-top:24px;padding:8px 0}
.scroll{overflow-x:auto}table{width:100%;border-collapse:collapse}th{font-size:.85rem;text-align:left;color:#565d6e;font-weight:500}
th,td{padding:10px 12px 10px 0;border-bottom:1px solid #d9d2c3;vertical-align:top}td:last-child{text-align:right}
.amount{white-space:nowrap;font-variant-numeric:tabular-nums}code{font-size:.85rem;overflow-wrap:anywhere}
.state{padding:2px 10px;border-radius:99px;background:#e6e0d3;white-space:nowrap}.succeeded{background:#d5ead9}.canceled{background:#eadcd5}
.delivery{margin:0}.try{font-size:.85rem;margin-left:8px}.good{color:#1c6b35}.bad{color:#9b2c16}
button{font:inherit;min-height:44px;padding:0 18px;border-radius:10px;border:1px solid #8a90a0;background:#fff;color:inherit;cursor:pointer;white-space:nowrap}
button:hover{background:#faf7f0}button:focus-visible{outline:3px solid #a67c2d;outline-offset:2px}
#notice{position:fixed;inset:auto 24px 24px auto;margin:0;color:#9b2c16;background:#fff;padding:0 12px;border-radius:10px}`

/** Follows the state every two seconds, and posts what a button names. */
export const PAGE_SCRIPT = `
const content = document.getElementById('content')
const notice = document.getElementById('notice')
async function refresh() {
  const answer = await fetch('/_emulator/fragment').catch(() => null)
  if (!answer || !answer.ok) { notice.textContent = 'L’émulateur ne répond pas.'; return }
  const html = await answer.text()
  const held = document.activeElement && document.activeElement.dataset.post
  notice.textContent = ''
  if (html === content.innerHTML) return
  content.innerHTML = html
  if (held) { const same = [...content.querySelectorAll('[data-post]')].find((one) => one.dataset.post === held); if (same) same.focus() }
}
content.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-post]')
  if (!button) return
  button.disabled = true
  await fetch('/_emulator/' + button.dataset.post, { method: 'POST' }).catch(() => null)
  await refresh()
})
setInterval(() => { if (!document.hidden) refresh() }, 2000)`
