/**
 * d3-array for bundles: `mean`, and `bin` with a domain and thresholds that are told. The package's own also finds thresholds of its own,
 * with ticks and quantiles, and none of that can be left out of a bundle: 1 kB more to load. A test holds this to the package's.
 */

/** Groups values between thresholds. The last group holds the end of the domain too, and values outside of it are in none. */
export function bin() {
  let valueOf = (item) => item;
  let [start, end] = [];
  let edges = [];
  const bins = (items) => {
    const inside = edges.filter((edge) => edge > start && edge <= end);
    const groups = [start, ...inside].map((x0, index) => Object.assign([], { x0, x1: inside[index] ?? end }));
    items.forEach((item, index) => {
      const value = valueOf(item, index, items);
      if (value < start || value > end || Number.isNaN(value)) return;
      let [low, high] = [0, inside.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (inside[middle] <= value) low = middle + 1;
        else high = middle;
      }
      groups[low].push(item);
    });
    return groups;
  };
  return Object.assign(bins, {
    value(read) {
      valueOf = read;
      return bins;
    },
    domain([from, to]) {
      [start, end] = [from, to];
      return bins;
    },
    thresholds(all) {
      edges = all;
      return bins;
    },
  });
}

/** Returns the mean of the numbers that items have; undefined without any. */
export function mean(items, valueOf = (item) => item) {
  const values = items.map(valueOf);
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
}
