// The index as the generator wrote it, made ready to be asked.
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const VALUES = new Uint8Array(128);
for (let at = 0; at < ALPHABET.length; at += 1) {
  VALUES[ALPHABET.charCodeAt(at)] = at;
}

// Reads numbers of five bits a character, the least first.
function reader(text) {
  let at = 0;
  return {
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 5) {
        const digit = VALUES[text.charCodeAt(at)];
        at += 1;
        value += (digit & 31) << shift;
        if (digit < 32) {
          return value;
        }
      }
    },
    text(length) {
      at += length;
      return text.slice(at - length, at);
    },
  };
}

function words(data) {
  const all = [];
  const shared = [];
  let last = "";
  data.words.split("\n").forEach((line) => {
    if (line) {
      const kept = VALUES[line.charCodeAt(0)];
      last = last.slice(0, kept) + line.slice(1);
      all.push(last);
      shared.push(kept);
    }
  });
  return { all, shared: Uint8Array.from(shared) };
}

function stems(data, all) {
  const byStem = new Map();
  if (data.stems) {
    const read = reader(data.stems);
    all.forEach((word, id) => {
      const code = read.number();
      const kept = word.slice(0, word.length - (code >> 1));
      const stem = code & 1 ? kept + read.text(read.number()) : kept;
      const known = byStem.get(stem);
      if (known) {
        known.push(id);
      } else {
        byStem.set(stem, [id]);
      }
    });
  }
  return byStem;
}

// Each find is the number of what is found, times three, and the field: 0 name, 1 summary, 2 body.
function postings(data, count) {
  const starts = new Int32Array(count + 1);
  let finds = new Int32Array(data.postings.length);
  const read = reader(data.postings);
  let size = 0;
  for (let word = 0; word < count; word += 1) {
    starts[word] = size;
    let last = -1;
    for (let left = read.number(); left > 0; left -= 1) {
      const code = read.number();
      last += Math.floor(code / 3) + 1;
      finds[size] = last * 3 + (code % 3);
      size += 1;
    }
  }
  starts[count] = size;
  finds = finds.slice(0, size);
  return { starts, finds };
}

function paths(data) {
  let page = "";
  return data.paths.split("\n").map((path) => {
    if (!path.startsWith("#")) {
      page = path.split("#")[0];
      return path;
    }
    return page + path;
  });
}

function groups(data, count) {
  const of = new Uint8Array(count);
  let at = 0;
  data.groups.forEach((group, id) => {
    of.fill(id, at, at + group.size);
    at += group.size;
  });
  return of;
}

export function openIndex(data) {
  const list = words(data);
  const names = data.groups.length ? data.names.split("\n") : [];
  return {
    language: data.language,
    common: new Set(data.common.split(" ")),
    words: list.all,
    shared: list.shared,
    stems: stems(data, list.all),
    ...postings(data, list.all.length),
    names,
    folded: new Array(names.length),
    trails: data.trails.split("\n"),
    paths: paths(data),
    groups: data.groups,
    groupOf: groups(data, names.length),
  };
}
