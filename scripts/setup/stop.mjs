/** Ends the set-up with what is wrong. */
export function stop(message) {
  console.error(message)
  process.exit(1)
}
