// node --import <this file> …: ends the process when the one that started it is gone without a word (kill -9), so that no server
// stays behind on its port. Active only for children that were told their parent's number.
const parent = Number(process.env.LUMIRA_PARENT_PID)

if (parent && parent === process.ppid) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(143), 10_000).unref()
  }, 1000)
  watch.unref()
}
