/** What a sum written as text gives: + - * / ^, sqrt( ), parentheses. Throws where it is no such sum. */
export function computeSum(text: string): number {
  const tokens = text.match(/\d+(?:\.\d+)?|sqrt|[-+*/^()]/gu) ?? [];
  if (tokens.join('') !== text.replaceAll(' ', '')) throw new Error(`${text} is no sum`);
  let at = 0;
  const take = (...ones: string[]): string | undefined => (ones.includes(tokens[at] ?? '') ? tokens[at++] : undefined);

  function value(): number {
    if (take('-')) return -value();
    const root = take('sqrt');
    if (take('(')) {
      const inner = terms();
      if (!take(')')) throw new Error(`${text} lacks a parenthesis`);
      return root ? Math.sqrt(inner) : inner;
    }
    return Number(tokens[at++]);
  }
  function power(): number {
    const base = value();
    return take('^') ? base ** power() : base;
  }
  function factors(): number {
    let product = power();
    for (let by = take('*', '/'); by; by = take('*', '/')) product = by === '*' ? product * power() : product / power();
    return product;
  }
  function terms(): number {
    let sum = factors();
    for (let by = take('+', '-'); by; by = take('+', '-')) sum = by === '+' ? sum + factors() : sum - factors();
    return sum;
  }

  const result = terms();
  if (at !== tokens.length || Number.isNaN(result)) throw new Error(`${text} is no sum`);
  return result;
}
