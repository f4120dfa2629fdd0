// The phrases of the site's language. A slot in braces is filled by name.
const known = phrases();

export function say(key, slots) {
  const text = known[key];
  if (text === undefined) {
    return key;
  }
  const fill = (value) => (turned() && /[A-Za-z\u200e]/.test(value) ? "\u2068" + value + "\u2069" : String(value));
  return text.replace(/\{([a-z-]+)\}/g, (whole, name) => (slots && name in slots ? fill(slots[name]) : whole));
}

// Names keep their own order among words that are read from right to left.
const turned = () => document.documentElement.dir === "rtl";

// A count takes the plural form of the page's language.
export function sayCount(key, n, slots) {
  const rules = new Intl.PluralRules(document.documentElement.lang || "en");
  const form = key + "." + rules.select(n);
  return say(form in known ? form : key + ".other", { n, ...slots });
}
