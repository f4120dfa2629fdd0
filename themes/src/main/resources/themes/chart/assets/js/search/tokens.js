// What makes words of a text: the same as Tokens, Folding and Stemming of the generator, letter by letter.
import { english } from "./english.js";
import { german } from "./german.js";

const LONGEST = 40;
const OF_WORD = /[\p{L}\p{N}\p{M}]/u;
const MARK = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3ffff}]/u;
const PLAIN = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i", "ς": "σ", "\u0671": "\u0627", "\u0649": "\u064a", "\u06cc": "\u064a", "\u0629": "\u0647", "\u06a9": "\u0643" };

// Takes the e from ae, oe and ue where it may stand for two dots.
export function withoutUmlauts(word) {
  let bare = "";
  let vowel = false;
  let open = false;
  for (let at = 0; at < word.length; at += 1) {
    const c = word[at];
    if (c === "e" && open) {
      open = false;
      vowel = true;
    } else {
      bare += c;
      open = c === "a" || c === "o" || (c === "u" && !vowel);
      vowel = "aeiouqy".includes(c);
    }
  }
  return bare;
}

export function fold(word, language) {
  if (/^[a-z]{1,40}$/.test(word)) {
    return language === "de" ? withoutUmlauts(word) : word;
  }
  let kept = "";
  for (const c of word.normalize("NFKD").toLowerCase()) {
    if (OF_WORD.test(c) && !MARK.test(c)) {
      kept += PLAIN[c] || c;
    }
  }
  const folded = (language === "de" ? withoutUmlauts(kept) : kept).normalize("NFC");
  return folded.length <= LONGEST ? folded : Array.from(folded).slice(0, LONGEST).join("");
}

export function stem(word, language) {
  if (!/^[a-z]+$/.test(word)) {
    return word;
  }
  return language === "en" ? english(word) : language === "de" ? german(word) : word;
}

// Returns the words of a text, each with its place: { word, from, to }.
export function tokens(text, language) {
  const found = [];
  const add = (from, to) => {
    const word = fold(text.slice(from, to), language);
    if (word) {
      found.push({ word, from, to });
    }
  };
  const run = /[\p{L}\p{N}\p{M}]+/gu;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    parts(match[0]).forEach((part) => {
      const from = match.index + part.from;
      if (part.unspaced && part.letters.length > 1) {
        let at = from;
        for (let i = 0; i + 1 < part.letters.length; i += 1) {
          add(at, at + part.letters[i].length + part.letters[i + 1].length);
          at += part.letters[i].length;
        }
      } else {
        add(from, from + part.letters.join("").length);
      }
    });
  }
  return found;
}

function parts(run) {
  const all = [];
  let at = 0;
  for (const letter of run) {
    const unspaced = UNSPACED.test(letter);
    const last = all[all.length - 1];
    if (last && last.unspaced === unspaced) {
      last.letters.push(letter);
    } else {
      all.push({ from: at, unspaced, letters: [letter] });
    }
    at += letter.length;
  }
  return all;
}
