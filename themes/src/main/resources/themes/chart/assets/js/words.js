// The phrases of the site's language. A slot in braces is filled by name.
const known = phrases();

export function say(key, slots) {
  const text = known[key];
  if (text === undefined) {
    return key;
  }
  return text.replace(/\{([a-z-]+)\}/g, (whole, name) => (slots && name in slots ? String(slots[name]) : whole));
}

// A count takes the plural form of the page's language.
export function sayCount(key, n, slots) {
  const rules = new Intl.PluralRules(document.documentElement.lang || "en");
  const form = key + "." + rules.select(n);
  return say(form in known ? form : key + ".other", { n, ...slots });
}
