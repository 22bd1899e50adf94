const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.908214929270588e-10;

const HALF = 1022;
const POWERS = new Float64Array(2 * HALF + 1);
POWERS[HALF] = 1;
for (let i = 1; i <= HALF; i++) {
  POWERS[HALF + i] = (POWERS[HALF + i - 1] as number) * 2;
  POWERS[HALF - i] = (POWERS[HALF - i + 1] as number) / 2;
}

/**
 * e to the x, for |x| up to 700 (beyond it that of 700). Math.exp may differ in its last bit from one machine to another; this
 * is made of IEEE 754 sums and products only, so that training gives the same bytes everywhere.
 */
export function exponential(x: number): number {
  const bounded = Math.max(-700, Math.min(x, 700));
  const k = Math.floor(bounded * Math.LOG2E + 0.5);
  const r = bounded - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1 + r / 11;
  for (let n = 10; n >= 1; n--) sum = 1 + (r * sum) / n;
  return sum * (POWERS[HALF + k] as number);
}
