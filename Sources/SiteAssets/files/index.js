"use strict";
/* The words of all facts in one language: which facts hold a word, a pair of neighbours, a word with its marks, and
   how strongly (BM25), as TextSearch/Index keeps it. */
csuite.makeIndex = function (language) {
  const saturation = 1.2, lengthPenalty = 0.75;
  const weights = { competency: 0.4, role: 0.5, kind: 0.6 };
  const analyser = csuite.words.analyser(language);
  const forms = new Map(), lengths = [], sentences = [];
  const postings = { key: new Map(), form: new Map(), pair: new Map() };
  let factCount = 0, wordCount = 0;

  function form(word) {
    let known = forms.get(word.form);
    if (!known) {
      known = { number: forms.size, form: word.form, key: analyser.key(word), typed: word.typed.toLowerCase(),
        letters: word.key, count: 0 };
      forms.set(word.form, known);
    }
    return known;
  }
  const wordsOf = (text) => csuite.words.read(text).map(form);

  function count(kind, term, fact, weight) {
    let list = postings[kind].get(term);
    if (!list) { postings[kind].set(term, list = new Map()); }
    list.set(fact, (list.get(fact) || 0) + weight);
  }

  function add(words, weight, fact) {
    let previous = null;
    for (const word of words) {
      count("key", word.key, fact, weight);
      count("form", word.form, fact, weight);
      if (previous !== null) { count("pair", previous + " " + word.key, fact, weight); }
      previous = word.key;
    }
  }

  const roleWords = new Map(csuite.roles.map((role) => [
    role.id, [role.acronym, ...(role.names[language] || [])].flatMap(wordsOf)]));
  const areaWords = new Map(csuite.areas.filter((area) => area.name[language]).map((area) => [
    area.id, wordsOf(area.name[language])]));
  const kindWords = new Map(csuite.kinds.map((kind) => [
    kind.id, [...new Set(kind.words.flatMap(wordsOf))].sort((a, b) => a.number - b.number)]));

  csuite.facts.forEach((fact, number) => {
    const text = fact.text[language];
    const words = text ? wordsOf(text) : [];
    sentences.push(words);
    lengths.push(words.length);
    if (!words.length) { return; }
    factCount += 1;
    wordCount += words.length;
    add(words, 1, number);
    for (const word of words) { word.count += 1; }
    for (const area of fact.areas) { add(areaWords.get(area) || [], weights.competency, number); }
    add(roleWords.get(fact.role) || [], weights.role, number);
    add(kindWords.get(fact.kind) || [], weights.kind, number);
  });

  const average = wordCount / Math.max(1, factCount);
  for (const kind of Object.keys(postings)) {
    for (const list of postings[kind].values()) {
      for (const [fact, frequency] of list) {
        const norm = saturation * (1 - lengthPenalty + lengthPenalty * (average ? lengths[fact] / average : 1));
        list.set(fact, Math.floor(frequency * (saturation + 1) / (frequency + norm) * 1000 + 0.5));
      }
    }
  }

  const usualForm = new Map(), followers = new Map(), predecessors = new Map();
  for (const each of forms.values()) {
    const best = usualForm.get(each.key);
    if (!best || best.count < each.count) { usualForm.set(each.key, each); }
  }
  for (const pair of postings.pair.keys()) {
    const [first, second] = pair.split(" ");
    if (!followers.has(first)) { followers.set(first, []); }
    if (!predecessors.has(second)) { predecessors.set(second, []); }
    followers.get(first).push(second);
    predecessors.get(second).push(first);
  }

  const list = (kind, term) => postings[kind].get(term);
  return {
    language, analyser, forms, sentences, usualForm,
    keys: postings.key,
    list,
    count: (kind, term) => { const found = list(kind, term); return found ? found.size : 0; },
    pairCount: (first, second) => { const found = list("pair", first + " " + second); return found ? found.size : 0; },
    followers: (key) => followers.get(key) || [],
    predecessors: (key) => predecessors.get(key) || [],
    /* In English not the stem but the word that is met most. */
    letters: (key) => (language === "en" ? usualForm.get(key).letters : key),
    rarity: (n) => Math.round(Math.log(1 + (factCount - Math.min(n, factCount) + 0.5) / (n + 0.5)) * 1000),
  };
};
