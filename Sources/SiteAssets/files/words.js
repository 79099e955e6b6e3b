"use strict";
/* Words taken apart for comparison, as SourceText/WordReader does it: a key without case and marks, and a form with
   the marks in one order, whatever the input method made of them. */
window.csuite = window.csuite || {};

csuite.words = (function () {
  const tones = { "\u0300": 1, "\u0301": 2, "\u0309": 3, "\u0303": 4, "\u0323": 5 };
  const shapes = { "\u0302": 1, "\u0306": 2, "\u031b": 3 };
  const lookAlikes = { "ø": "o", "ð": "đ", "ɖ": "đ" };
  const isMark = (letter) => /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/.test(letter);
  const isWord = (letter) => !/[\u2010-\u205e]/.test(letter) && /[\p{Alphabetic}\p{N}]/u.test(letter);

  function finished(word, joins) {
    const free = word.key.length === 2 ? "hklmst".includes(word.key[0])
      : word.key.length === 3 && word.key.startsWith("qu");
    if (joins && free && word.key.endsWith("y") && word.form.endsWith("y")) {
      word.key = word.key.slice(0, -1) + "i";
      word.form = word.form.slice(0, -1) + "i";
    }
    if (word.tone) { word.form += String.fromCharCode(0x10 + word.tone); }
    return word;
  }

  function addMark(word, mark) {
    word.typed += mark;
    if (shapes[mark]) { word.form += String.fromCharCode(shapes[mark]); }
    if (tones[mark]) { word.tone = tones[mark]; }
    word.isMarked = word.isMarked || Boolean(shapes[mark] || tones[mark]);
  }

  function addLetter(word, letter) {
    word.typed += letter;
    word.isCapitals = word.isCapitals && !/\p{Lowercase}/u.test(letter);
    const small = letter.toLowerCase();
    const plain = lookAlikes[small] || small;
    word.key += plain === "đ" ? "d" : plain;
    word.form += plain === "đ" ? "d\u0004" : plain;
    word.isMarked = word.isMarked || plain === "đ";
  }

  /* The words of a text; final i and y are one letter after h, k, l, m, s, t and qu unless told otherwise. */
  function read(text, joins = true) {
    const found = [];
    let word = null;
    for (const letter of text.normalize("NFD")) {
      if (isMark(letter)) {
        if (word) { addMark(word, letter); }
      } else if (isWord(letter)) {
        word = word || { key: "", form: "", typed: "", tone: 0, isMarked: false, isCapitals: true };
        addLetter(word, letter);
      } else if (word) {
        found.push(finished(word, joins));
        word = null;
      }
    }
    if (word) { found.push(finished(word, joins)); }
    for (const each of found) { each.typed = each.typed.normalize("NFC"); }
    return found;
  }

  /* A text without case and marks, to compare names. */
  const folded = (text) => read(text, false).map((word) => word.key).join(" ");

  const ends = (word, ending) => word.length > ending.length && word.endsWith(ending);
  const hasVowel = (word) => /[aeiouy]/.test(word);

  function withoutPast(word) {
    const cut = ends(word, "ing") ? 3 : ends(word, "ed") ? 2 : 0;
    const stem = word.slice(0, word.length - cut);
    if (!cut || stem.length <= 2 || !hasVowel(stem)) { return word; }
    if (ends(stem, "at") || ends(stem, "bl") || ends(stem, "iz")) { return stem + "e"; }
    const isDouble = stem.length > 1 && stem.at(-1) === stem.at(-2);
    return isDouble && !"aeioulsz".includes(stem.at(-1)) ? stem.slice(0, -1) : stem;
  }

  /* The first step of Porter's algorithm: forms of one English word are one term. */
  function stem(word) {
    if (word.length <= 3 || !/^[a-z]+$/.test(word)) { return word; }
    if (ends(word, "sses") || ends(word, "ies")) {
      word = word.slice(0, -2);
    } else if (ends(word, "s") && !ends(word, "ss") && !ends(word, "us") && !ends(word, "is")) {
      word = word.slice(0, -1);
    }
    word = withoutPast(word);
    if (word.length > 2 && word.endsWith("y") && hasVowel(word.slice(0, -1))) { word = word.slice(0, -1) + "i"; }
    return word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word;
  }

  const functionTexts = {
    en: "a an and are as at be been being by can could did do does for from had has have how if in into is it its me " +
      "my of on or our s shall should so some such t tell than that the their them then there these they this those " +
      "to was we were what when where which while who whom whose why will with would you your about please i",
    vi: "ai à ạ bao nhiêu bằng bị cả cái các có của cho cũng còn đã đâu đây đang để đến đó được gì hay hãy hỏi hơn " +
      "khi không là làm lại mà mấy mình một này nào nên nếu như nhỉ nhưng những ở phải ra rằng rồi sao sẽ tại tất " +
      "tôi thế thì theo trong từ và vào vậy vẫn về với vì bởi xin biết cần giúp",
  };

  /* How the words of a language become terms. */
  function analyser(language) {
    const words = read(functionTexts[language]);
    const keys = new Set(words.map((word) => word.key));
    const forms = new Set(words.map((word) => word.form));
    return {
      language,
      key: (word) => (language === "en" ? stem(word.key) : word.key),
      isFunctionWord: (word) => !(word.isCapitals && word.key.length > 1) &&
        (word.isMarked ? forms.has(word.form) : keys.has(word.key)),
    };
  }

  return { read, folded, analyser, finished };
})();
