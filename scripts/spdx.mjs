// SPDX licence expressions, as far as package metadata uses them: names, AND, OR, WITH, parentheses,
// and the old slash that means OR.

/**
 * Picks what we take a work under: for each OR the side whose worst name stands highest in `allowed`
 * (listed best first). Returns the chosen names, or null when no choice is allowed.
 */
export function choose(expression, allowed) {
  const tokens = expression.replaceAll('/', ' OR ').match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  const rank = (names) => Math.max(...names.map((name) => allowed.indexOf(name)));
  const better = (a, b) => {
    if (a === null || b === null) return a ?? b;
    return rank(b) < rank(a) ? b : a;
  };

  function alternatives() {
    let best = conjunction();
    while (tokens[at] === 'OR') {
      at += 1;
      best = better(best, conjunction());
    }
    return best;
  }
  function conjunction() {
    let all = single();
    while (tokens[at] === 'AND') {
      at += 1;
      const next = single();
      all = all && next ? [...new Set([...all, ...next])] : null;
    }
    return all;
  }
  function single() {
    if (tokens[at] === '(') {
      at += 1;
      const inner = alternatives();
      if (tokens[at] !== ')') throw new Error(`unbalanced licence expression: ${expression}`);
      at += 1;
      return inner;
    }
    let name = tokens[at];
    if (name === undefined || name === ')' || name === 'OR' || name === 'AND') {
      throw new Error(`unreadable licence expression: ${expression}`);
    }
    at += 1;
    if (tokens[at] === 'WITH') {
      name = `${name} WITH ${tokens[at + 1]}`;
      at += 2;
    }
    return allowed.includes(name) ? [name] : null;
  }

  const chosen = alternatives();
  if (at !== tokens.length) throw new Error(`unreadable licence expression: ${expression}`);
  return chosen;
}
