// Stems of English words after the algorithm "English" of Snowball, for words of small Latin letters. The index is made with the
// library of Snowball itself; a test compares both word by word.
const KEPT = { skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl", ugly: "ugli", early: "earli", only: "onli", singly: "singl" };
const SAME = new Set(["sky", "news", "howe", "atlas", "cosmos", "bias", "andes"]);
const LATER = new Set(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"]);
const DOUBLE = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const SHORT = /(^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;
const SECOND = [["tional", "tion"], ["enci", "ence"], ["anci", "ance"], ["abli", "able"], ["entli", "ent"], ["izer", "ize"], ["ization", "ize"], ["ational", "ate"], ["ation", "ate"], ["ator", "ate"], ["alism", "al"], ["aliti", "al"], ["alli", "al"], ["fulness", "ful"], ["ousli", "ous"], ["ousness", "ous"], ["iveness", "ive"], ["iviti", "ive"], ["biliti", "ble"], ["bli", "ble"], ["ogi", "og"], ["fulli", "ful"], ["lessli", "less"], ["li", ""]];
const THIRD = [["tional", "tion"], ["ational", "ate"], ["alize", "al"], ["icate", "ic"], ["iciti", "ic"], ["ical", "ic"], ["ful", ""], ["ness", ""], ["ative", ""]];
const FOURTH = ["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion"];

function region(word, from) {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function longest(word, endings) {
  let best = "";
  for (const ending of endings) {
    if (ending.length > best.length && word.endsWith(ending)) {
      best = ending;
    }
  }
  return best;
}

function plural(word) {
  if (word.endsWith("sses")) {
    return word.slice(0, -2);
  }
  if (/ie[ds]$/.test(word)) {
    return word.slice(0, word.length > 4 ? -2 : -1);
  }
  return /[aeiouy].+s$/.test(word) && !/[us]s$/.test(word) ? word.slice(0, -1) : word;
}

function past(word, r1) {
  const ending = longest(word, ["eed", "eedly", "ed", "edly", "ing", "ingly"]);
  const stem = word.slice(0, word.length - ending.length);
  if (ending.startsWith("eed")) {
    return stem.length >= r1 ? stem + "ee" : word;
  }
  if (!ending || !/[aeiouy]/.test(stem)) {
    return word;
  }
  if (/(at|bl|iz)$/.test(stem)) {
    return stem + "e";
  }
  if (DOUBLE.test(stem)) {
    return stem.slice(0, -1);
  }
  return stem.length <= r1 && SHORT.test(stem) ? stem + "e" : stem;
}

function replaced(word, r1, pairs, allowed) {
  const ending = longest(word, pairs.map((pair) => pair[0]));
  const stem = word.slice(0, word.length - ending.length);
  if (!ending || stem.length < r1 || !allowed(ending, stem)) {
    return word;
  }
  return stem + pairs.find((pair) => pair[0] === ending)[1];
}

function shortened(word, r2) {
  const ending = longest(word, FOURTH);
  const stem = word.slice(0, word.length - ending.length);
  return ending && stem.length >= r2 && (ending !== "ion" || /[st]$/.test(stem)) ? stem : word;
}

function last(word, r1, r2) {
  const at = word.length - 1;
  if (word.endsWith("e") && (at >= r2 || (at >= r1 && !SHORT.test(word.slice(0, -1))))) {
    return word.slice(0, -1);
  }
  return word.endsWith("ll") && at >= r2 ? word.slice(0, -1) : word;
}

export function english(whole) {
  if (whole.length < 3 || SAME.has(whole)) {
    return whole;
  }
  if (Object.prototype.hasOwnProperty.call(KEPT, whole)) {
    return KEPT[whole];
  }
  let word = whole.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
  const prefix = /^(gener|commun|arsen)/.exec(word);
  const r1 = prefix ? prefix[0].length : region(word, 0);
  const r2 = region(word, r1);
  word = plural(word);
  if (LATER.has(word)) {
    return word;
  }
  word = past(word, r1).replace(/(.[^aeiouy])[yY]$/, "$1i");
  word = replaced(word, r1, SECOND, (ending, stem) => (ending !== "li" || /[cdeghkmnrt]$/.test(stem)) && (ending !== "ogi" || stem.endsWith("l")));
  word = replaced(word, r1, THIRD, (ending, stem) => ending !== "ative" || stem.length >= r2);
  return last(shortened(word, r2), r1, r2).toLowerCase();
}
