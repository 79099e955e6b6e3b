"use strict";
/* Other readings of words that nobody knows: keys of Telex or VNI that were typed without an input method, syllables
   written as one, and the nearest word within one edit; as TextSearch/Reading finds them. */
csuite.repair = (function () {
  const confused = [["ch", "tr"], ["d", "gi"], ["s", "x"], ["g", "gh"], ["ng", "ngh"], ["f", "ph"], ["z", "d"],
    ["c", "k"], ["l", "n"], ["r", "d"], ["r", "gi"], ["v", "d"], ["c", "qu"], ["j", "gi"], ["z", "gi"], ["w", "qu"]];

  const soundsAlike = (left, right) => confused.some(([first, second]) =>
    [[first, second], [second, first]].some(([old, other]) =>
      left.startsWith(old) && right.startsWith(other) && left.slice(old.length) === right.slice(other.length)));

  /* 0 for the same, 1 for sounds that are mixed up, 2 for one edit; null beyond. */
  function editCost(left, right) {
    if (Math.abs(left.length - right.length) > 2) { return null; }
    let start = 0, end = 0;
    while (start < left.length && left[start] === right[start]) { start += 1; }
    while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) { end += 1; }
    const old = left.slice(start, left.length - end), other = right.slice(start, right.length - end);
    if (!old && !other) { return 0; }
    if (start < 3 && old.length < 3 && other.length < 3 && soundsAlike(left, right)) { return 1; }
    if (old.length <= 1 && other.length <= 1) { return 2; }
    return old.length === 2 && other.length === 2 && old[0] === other[1] && old[1] === other[0] ? 2 : null;
  }

  function syllable() {
    const letters = [];
    let changed = false, tone = 0;
    const last = (test) => letters.findLastIndex(test);
    const change = (place, shape) => { letters[place][1] = shape; changed = true; };
    return {
      setTone: (value) => { tone = value; },
      hasTone: () => tone !== 0,
      hasVowel: () => letters.some(([plain]) => "aeiouy".includes(plain)),
      add: (letter) => letters.push([letter, 0]),
      shape: (shape, plain) => {
        const place = last(([letter, own]) => plain.includes(letter) && !own);
        if (place >= 0) { change(place, shape); }
      },
      horns: () => letters.forEach(([plain, own], place) => {
        if ("uo".includes(plain) && !own && !(letters[0][0] === "q" && place === 1)) { change(place, 3); }
      }),
      doubles: (letter) => {
        const place = "aeod".includes(letter) ? last(([plain, own]) => plain === letter && !own) : -1;
        if (place < 0 || (letter === "d" && place > 0)) { return false; }
        change(place, letter === "d" ? 4 : 1);
        return true;
      },
      lone: () => { letters.push(["u", 3]); changed = true; },
      holds: (plain, free) => letters.some(([letter, own]) => plain.includes(letter) && (!free || !own)),
      word: () => {
        if (!changed && !tone) { return null; }
        const form = letters.map(([plain, own]) => plain + (own ? String.fromCharCode(own) : "")).join("");
        const key = letters.map(([plain]) => plain).join("");
        return csuite.words.finished({ key, form, typed: key, tone, isMarked: true, isCapitals: false }, true);
      },
    };
  }

  function fromTelex(typed) {
    const tones = { f: 1, s: 2, r: 3, x: 4, j: 5 };
    const built = syllable();
    for (const letter of typed) {
      if (tones[letter] && built.hasVowel() && !built.hasTone()) {
        built.setTone(tones[letter]);
      } else if (letter === "w") {
        if (built.holds("uo", true)) { built.horns(); } else if (built.holds("a")) { built.shape(2, "a"); } else { built.lone(); }
      } else if (!built.doubles(letter)) {
        built.add(letter);
      }
    }
    return built.word();
  }

  function fromVNI(typed) {
    const built = syllable();
    for (const letter of typed) {
      if (/[1-5]/.test(letter) && built.hasVowel()) {
        built.setTone([2, 1, 3, 4, 5][letter - 1]);
      } else if (letter === "6") {
        built.shape(1, "aeo");
      } else if (letter === "7") {
        built.horns();
      } else if (letter === "8") {
        built.shape(2, "a");
      } else if (letter === "9") {
        built.shape(4, "d");
      } else if (/[0-9]/.test(letter)) {
        return null;
      } else {
        built.add(letter);
      }
    }
    return built.word();
  }

  /* The fewest known syllables that make up the word, each of which stands somewhere after the one before. */
  function split(word, index) {
    if (word.length < 4 || word.length > 24) { return null; }
    const best = [{ keys: [], common: 0 }];
    for (let end = 1; end <= word.length; end += 1) {
      for (let start = Math.max(0, end - 7); start < end; start += 1) {
        const before = best[start], key = word.slice(start, end);
        if (!before || !index.keys.has(key)) { continue; }
        const last = before.keys.at(-1);
        const pair = last === undefined ? 0 : index.pairCount(last, key);
        if (last !== undefined && !pair) { continue; }
        const found = { keys: [...before.keys, key], common: before.common + pair };
        const old = best[end];
        if (!old || found.keys.length < old.keys.length ||
          (found.keys.length === old.keys.length && found.common > old.common)) { best[end] = found; }
      }
    }
    const keys = best[word.length] ? best[word.length].keys : [];
    return keys.length > 1 ? keys.flatMap((key) => csuite.words.read(key)) : null;
  }

  /* The words that an unknown word stands for; null when it is none of these. */
  function spelt(word, index) {
    for (const found of [fromTelex(word.key), fromVNI(word.key)]) {
      if (found && index.forms.has(found.form)) { return [found]; }
    }
    return split(word.key, index);
  }

  /* The best of some words: the fewest edits, then the most often met, then the first. */
  function nearest(word, candidates, index, count) {
    let best = null;
    for (const key of candidates) {
      const cost = editCost(word, index.letters(key));
      if (cost === null) { continue; }
      const rank = [cost, -count(key)];
      if (!best || rank[0] < best.rank[0] || (rank[0] === best.rank[0] &&
        (rank[1] < best.rank[1] || (rank[1] === best.rank[1] && key < best.key)))) { best = { key, rank }; }
    }
    return best;
  }

  return { spelt, nearest };
})();
