// What a query finds, best first.
import { stem, tokens, withoutUmlauts } from "./tokens.js";

const FIELDS = [8, 3, 1];

// Returns the first word of the sorted list that does not stand before the given one.
function position(words, word) {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle] < word) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function edits(word) {
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

// Walks the sorted words with one table of distances: a word that begins as the one before goes on from the rows of that
// beginning, and a beginning that is too far away is left with all that begin so. Neighbours that changed places are one edit.
function similar(index, word, open, found) {
  const most = edits(word);
  const width = word.length + 1;
  const rows = [Array.from({ length: width }, (any, at) => at)];
  let dead = Infinity;
  let ready = 0;
  let near = Infinity;
  for (let id = 0; id < index.words.length; id += 1) {
    const other = index.words[id];
    const shared = index.shared[id];
    if (shared >= dead) {
      // It begins as the one before, which was too far away, or near enough by its beginning.
      if (near <= most) {
        note(found, id, 0.55 - 0.15 * near);
      }
      continue;
    }
    dead = Infinity;
    near = Infinity;
    let depth = Math.min(shared, ready);
    for (let at = 0; open && at <= depth; at += 1) {
      near = Math.min(near, rows[at][width - 1]);
    }
    while (depth < other.length && dead === Infinity) {
      depth += 1;
      const row = rows[depth] || (rows[depth] = new Array(width));
      const least = next(rows, row, depth, word, other);
      near = open ? Math.min(near, row[width - 1]) : near;
      if (least > most) {
        dead = depth;
      }
    }
    ready = depth;
    const distance = open ? near : dead === Infinity && depth === other.length ? rows[depth][width - 1] : Infinity;
    if (distance <= most && distance > 0) {
      note(found, id, 0.55 - 0.15 * distance);
    }
  }
}

function next(rows, row, depth, word, other) {
  const above = rows[depth - 1];
  row[0] = depth;
  let least = depth;
  for (let at = 1; at <= word.length; at += 1) {
    const same = word.charCodeAt(at - 1) === other.charCodeAt(depth - 1);
    let value = same ? above[at - 1] : 1 + Math.min(above[at - 1], above[at], row[at - 1]);
    if (!same && at > 1 && depth > 1 && word[at - 1] === other[depth - 2] && word[at - 2] === other[depth - 1]) {
      value = Math.min(value, rows[depth - 2][at - 2] + 1);
    }
    row[at] = value;
    least = Math.min(least, value);
  }
  return least;
}

function note(found, id, quality) {
  if (quality > (found.get(id) || 0)) {
    found.set(id, quality);
  }
}

// Returns the words of the index that a word of the query may mean, each with how well it fits: 1 is the very word.
function meant(index, word, open) {
  const found = new Map();
  const exact = (wanted, quality) => {
    const at = position(index.words, wanted);
    if (index.words[at] === wanted) {
      note(found, at, quality);
    }
  };
  exact(word, 1);
  exact(withoutUmlauts(word), 0.9);
  (index.stems.get(stem(word, index.language)) || []).forEach((id) => note(found, id, 0.85));
  if (open) {
    for (let at = position(index.words, word); at < index.words.length && index.words[at].startsWith(word); at += 1) {
      note(found, at, 0.4 + (0.4 * word.length) / index.words[at].length);
    }
  }
  if (found.size === 0 && edits(word) > 0) {
    similar(index, word, open, found);
  }
  return found;
}

// Gives every find of a word its best score, and counts those in names.
function scored(index, found, best, inName) {
  const touched = [];
  const all = index.names.length;
  found.forEach((quality, id) => {
    const from = index.starts[id];
    const to = index.starts[id + 1];
    const rare = Math.log(2 + all / (to - from));
    for (let at = from; at < to; at += 1) {
      const find = index.finds[at];
      const one = Math.floor(find / 3);
      const score = quality * FIELDS[find % 3] * rare;
      if (best[one] === 0) {
        touched.push(one);
      }
      if (score > best[one]) {
        best[one] = score;
        inName[one] = find % 3 === 0 ? 1 : 0;
      }
    }
  });
  return touched;
}

function named(index, id, query) {
  if (index.folded[id] === undefined) {
    index.folded[id] = joined(index.names[id], index.language);
  }
  const name = index.folded[id];
  return name === query ? 200 : name.startsWith(query) ? 60 : name.includes(" " + query) ? 15 : 0;
}

function joined(text, language) {
  return tokens(text, language).map((token) => token.word).join(" ");
}

// The words that are looked for; the last one is open, because it may still be being written.
function wanted(index, text) {
  const all = tokens(text, index.language).map((token) => token.word);
  const last = all.length - 1;
  const telling = all
    .map((word, at) => ({ word, open: at === last && !/\s$/.test(text) }))
    .filter((one) => one.open || !/^[a-z]$/.test(one.word));
  const rare = telling.filter((one) => !index.common.has(one.word));
  return rare.length > 0 ? rare : telling.slice(-1).map((one) => ({ word: one.word, open: true }));
}

// Returns { hits, words }: what is found, best first, as { id, score }, and the words that were found, for marking them.
export function search(index, text) {
  const query = wanted(index, text);
  const all = index.names.length;
  const total = new Float32Array(all);
  const held = new Uint8Array(all);
  const best = new Float32Array(all);
  const inName = new Uint8Array(all);
  const names = new Uint8Array(all);
  const words = new Set();
  query.forEach((one) => {
    const found = meant(index, one.word, one.open);
    found.forEach((quality, id) => words.add(index.words[id]));
    scored(index, found, best, inName).forEach((id) => {
      total[id] += best[id];
      names[id] += inName[id];
      held[id] += 1;
      best[id] = 0;
    });
  });
  const most = held.reduce((one, other) => Math.max(one, other), 0);
  const whole = joined(text, index.language);
  const hits = [];
  for (let id = 0; most > 0 && id < all; id += 1) {
    if (held[id] === most) {
      const weight = index.groups[index.groupOf[id]].weight / 10;
      const name = names[id] === most ? named(index, id, whole) : 0;
      hits.push({ id, score: (total[id] + name) * weight });
    }
  }
  hits.sort((one, other) => other.score - one.score || one.id - other.id);
  return { hits, words };
}
