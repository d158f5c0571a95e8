// Seeded pseudo-random numbers (mulberry32): the same seed gives the same cases on every machine.

function mix(hash, value) {
  for (const character of String(value)) {
    hash = Math.imul(hash ^ character.codePointAt(0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash ^ 0x2f, 0x85ebca6b) >>> 0;
}

export class Random {
  /** @param seeds what the numbers depend on, for example a seed, a name and the number of a case. */
  constructor(...seeds) {
    this.state = seeds.reduce(mix, 0x1234567);
  }

  /** A number from 0 up to, but not including, 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to, but not including, the limit. */
  below(limit) {
    return Math.floor(this.next() * limit);
  }

  /** A whole number from the least to the most, both included. */
  between(least, most) {
    return least + this.below(most - least + 1);
  }

  chance(probability) {
    return this.next() < probability;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** Picks a key of an object whose values are weights. */
  weighted(weights) {
    const entries = Object.entries(weights);
    let rest = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      rest -= weight;
      if (rest < 0) return key;
    }
    return entries[0][0];
  }

  /** A list in another order; the given one is left alone. */
  shuffled(list) {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  }

  /** Some of a list, in its order. */
  some(list, count) {
    const chosen = new Set(this.shuffled(list).slice(0, count));
    return list.filter((item) => chosen.has(item));
  }
}
