// Stems of German words after the algorithm "German" of Snowball, for words of small Latin letters without umlauts. The index is
// made with the library of Snowball itself; a test compares both word by word.
function region(word, from) {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function ending(word, pattern, from) {
  const found = pattern.exec(word);
  return found && found.index >= from ? found.index : -1;
}

function first(word, r1) {
  let at = ending(word, /(em|ern|er)$/, r1);
  if (at >= 0) {
    return word.slice(0, at);
  }
  at = ending(word, /(e|en|es)$/, r1);
  if (at >= 0) {
    return word.slice(0, at).replace(/niss$/, "nis");
  }
  at = /(em|ern|er|e|en|es)$/.test(word) ? -1 : ending(word, /s$/, r1);
  return at > 0 && /[bdfghklmnrt]/.test(word[at - 1]) ? word.slice(0, at) : word;
}

function second(word, r1) {
  const found = /(en|er|est|st)$/.exec(word);
  if (!found || found.index < r1) {
    return word;
  }
  return found[0] !== "st" || (found.index >= 4 && /[bdfghklmnt]/.test(word[found.index - 1])) ? word.slice(0, found.index) : word;
}

function third(word, r1, r2) {
  const found = /(isch|lich|heit|keit|end|ung|ig|ik)$/.exec(word);
  if (!found || found.index < r2) {
    return word;
  }
  const stem = word.slice(0, found.index);
  const without = (pattern, from, forbidden) => {
    const at = ending(stem, pattern, from);
    return at >= 0 && !(forbidden && stem[at - 1] === "e") ? stem.slice(0, at) : stem;
  };
  switch (found[0]) {
    case "end":
    case "ung":
      return without(/ig$/, r2, true);
    case "lich":
    case "heit":
      return without(/(er|en)$/, r1, false);
    case "keit":
      return without(/(lich|ig)$/, r2, false);
    default:
      return stem.endsWith("e") ? word : stem;
  }
}

export function german(whole) {
  const word = whole.replace(/(?<=[aeiouy])[uy](?=[aeiouy])/g, (vowel) => vowel.toUpperCase());
  const first1 = region(word, 0);
  const r1 = Math.max(first1, 3);
  const r2 = region(word, first1);
  return third(second(first(word, r1), r1), r1, r2).toLowerCase();
}
