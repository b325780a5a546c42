/** To `digits` places, a half away from zero, without the dust of binary fractions. */
export const rounded = (value: number, digits: number, by: (size: number) => number = Math.round): number => {
  const places = Math.trunc(digits)
  const moved = Math.abs(value) * 10 ** places
  // So many places that nothing is left to be rounded.
  if (!Number.isFinite(moved)) return value
  const size = places < -308 ? 0 : by(Number(moved.toPrecision(15))) / 10 ** places
  return value < 0 ? -size : size
}
