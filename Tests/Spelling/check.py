"""Spells every text of the knowledge base with hunspell, each in its language.

Whatever stands under a key `en` or `vi` is looked at: words that neither hunspell nor our own list beside this file
knows, a word written twice, and in Vietnamese the pairs of vi-pairs.txt that are mistaken for each other though both
are words. First it must find faults planted in copies, so that a check that sees nothing is noticed.
"""

import collections
import pathlib
import re
import subprocess
import sys
import unicodedata

import yaml

HERE = pathlib.Path(__file__).resolve().parent
KNOWLEDGE = HERE.parents[1] / "KnowledgeBase"
DICTIONARIES = {"en": "en_GB", "vi": "vi_VN"}
# What a learner may type wrongly on purpose, and words that sentences must not use.
NO_TEXTS = {"not", "status", "typed"}

WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['’][^\W\d_]+)*")
# The base writes `hòa`, hunspell-vi knows `hoà` alone: the second vowel carries the tone there.
TONES = "\u0300\u0301\u0303\u0309\u0323"
OPEN_RHYME = re.compile(f"(?<!q)(o)([{TONES}])([ae])$|(?<!q)(u)([{TONES}])(y)$", re.I)
NEW_STYLE = re.compile(f"(?<!q)(o[ae]|uy)[{TONES}]$", re.I)
VIETNAMESE = re.compile("[ăâđêôơưạ-ỹ]", re.I)
# A sentence says these twice in a row only by mistake; in Vietnamese other words are doubled with reason.
SMALL = set("the a an of to in for and or by with on at is are be as from its của và là cho với các những một được "
            "trong về để có thì mà từ ở đến khi vào này do bị cũng nếu như".split())

# A fault, in which language, and the words of the base that it takes the place of.
PLANTED = [
    ("en", "respnsible", "responsible"), ("en", "recieves", "owns"), ("en", "comittee", "committee"),
    ("en", "of of", "of"), ("en", "behavior", "behaviour"),
    ("vi", "nghành", "ngành"), ("vi", "quyểt", "quyết"), ("vi", "hoà", "hòa"), ("vi", "nhịêm", "nhiệm"),
    ("vi", "của của", "của"), ("vi", "sử lý", "xử lý"), ("vi", "bổ xung", "bổ sung"),
]

class Text(collections.namedtuple("Text", "file language words")):
    @property
    def quotes_vietnamese(self):
        return any(VIETNAMESE.search(word) for _, word, _ in self.words)



def texts_of(name, source):
    """The texts of a file, each word with its line."""
    lines = source.splitlines()

    def walk(node, language):
        if isinstance(node, yaml.ScalarNode):
            if language:
                yield text(node, language)
        elif isinstance(node, yaml.SequenceNode):
            for item in node.value:
                yield from walk(item, language)
        else:
            for key, value in node.value:
                if key.value not in NO_TEXTS:
                    yield from walk(value, key.value if key.value in DICTIONARIES else language)

    def text(node, language):
        start, end = node.start_mark, node.end_mark
        words = []
        for number in range(start.line, min(end.line, len(lines) - 1) + 1):
            last = end.column if number == end.line else None
            part = lines[number][start.column if number == start.line else 0:last]
            before = 0
            for found in WORD.finditer(part):
                words.append((number + 1, found.group(), part[before:found.start()]))
                before = found.end()
        return Text(name, language, words)

    return walk(yaml.compose(source, Loader=yaml.CSafeLoader), None)


def hunspell(dictionary, words):
    """The words that hunspell does not know."""
    try:
        run = subprocess.run(["hunspell", "-i", "UTF-8", "-d", dictionary, "-l"], capture_output=True, text=True,
                             input="\n".join(words) + "\n", encoding="utf-8")
    except FileNotFoundError:
        sys.exit("Please install hunspell with its dictionaries for British English and Vietnamese.")
    if run.returncode or "Can't open" in run.stderr:
        sys.exit(f"hunspell failed with {dictionary}: {run.stderr.strip()}")
    return set(run.stdout.split("\n"))


def tone_moved(word):
    """`hòa` as hunspell-vi writes it, `hoà`."""
    apart = unicodedata.normalize("NFD", word)
    moved = OPEN_RHYME.sub(lambda found: (found[1] or found[4]) + (found[3] or found[6]) + (found[2] or found[5]), apart)
    return unicodedata.normalize("NFC", moved)


def own_words(language):
    lines = (HERE / f"{language}.txt").read_text().splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def pairs():
    """The confusable spellings, wrong to right."""
    lines = (HERE / "vi-pairs.txt").read_text().splitlines()
    return dict(line.split(" > ") for line in lines if " > " in line)


def plain(word):
    """A word without the mark of the possessive, and an abbreviation without that of the plural."""
    bare = re.sub("['’]s?$", "", word)
    return bare[:-1] if re.fullmatch("[A-Z]{2,}s", bare) else bare


class Speller:
    """What the dictionaries and our own lists know of all words of some texts."""

    def __init__(self, texts):
        self.pairs = pairs()
        self.own = {language: own_words(language) for language in DICTIONARIES}
        words = {plain(word) for text in texts for _, word, _ in text.words}
        moved = {word: tone_moved(word) for word in words}
        no_vietnamese = hunspell(DICTIONARIES["vi"], sorted(moved.values()))
        self.not_in = {
            "vi": {word for word in words if moved[word] in no_vietnamese},
            "en": hunspell(DICTIONARIES["en"], sorted(words)),
        }
        small = words | {word.lower() for word in words}
        self.unused = [(language, word) for language, own in self.own.items() for word in sorted(own - small)]
        self.misplaced = {word for word in words if NEW_STYLE.search(unicodedata.normalize("NFD", word))}

    def knows(self, word, text):
        if {word, word.lower()} & self.own[text.language] or word not in self.not_in[text.language]:
            return True
        if len(word) == 1 or word.isupper():
            return True
        # A title keeps its English name in a Vietnamese sentence, and an English one may quote Vietnamese words.
        if text.language == "vi":
            return word[0].isupper() and (word not in self.not_in["en"] or word in self.own["en"])
        return text.quotes_vietnamese and word not in self.not_in["vi"]

    def faults(self, text):
        before = ""
        for line, word, lead in text.words:
            if not self.knows(plain(word), text):
                yield line, f"‘{word}’ is no word that we know"
            elif text.language == "vi" and plain(word) in self.misplaced:
                yield line, f"‘{word}’ has its tone on the second vowel; the base writes it on the first"
            if word.lower() == before and lead == " " and word.lower() in SMALL:
                yield line, f"‘{word}’ stands twice"
            both = f"{before} {word.lower()}"
            if text.language == "vi" and both in self.pairs:
                yield line, f"‘{both}’ is written ‘{self.pairs[both]}’"
            before = word.lower()


def faults_in(sources):
    texts = [text for name, source in sources.items() for text in texts_of(name, source)]
    speller = Speller(texts)
    found = {(text.file, line, fault) for text in texts for line, fault in speller.faults(text)}
    return len(texts), sorted(found), speller.unused


def planted(sources):
    """A copy for each planted fault, and the line on which it stands."""
    for language, wrong, right in PLANTED:
        place = re.compile(rf"^( +{language}: .*?)\b{right}\b", re.M)
        for name, source in sources.items():
            found = place.search(source)
            if found:
                yield wrong, name, source[:found.end(1)] + wrong + source[found.end():], source.count(
                    "\n", 0, found.end(1)) + 1
                break
        else:
            sys.exit(f"Nowhere to plant ‘{wrong}’: no text holds ‘{right}’.")


def missed_faults(sources):
    """The planted faults that the check does not see."""
    copies = {f"{wrong} in {name}": (line, source) for wrong, name, source, line in planted(sources)}
    _, seen, _ = faults_in({name: source for name, (_, source) in copies.items()})
    places = {(name, line) for name, line, _ in seen}
    return len(copies), [name for name, (line, _) in copies.items() if (name, line) not in places]


def main():
    sources = {path.relative_to(KNOWLEDGE.parent).as_posix(): path.read_text()
               for path in sorted(KNOWLEDGE.rglob("*.yaml"))}
    count, faults, unused = faults_in(sources)
    for name, line, fault in faults:
        print(f"{name}:{line}: {fault}.")
    for language, word in unused:
        print(f"Tests/Spelling/{language}.txt: no text holds ‘{word}’ any more.")
    plants, missed = missed_faults(sources)
    for name in missed:
        print(f"Not seen though planted: {name}.")
    print(f"{count} texts, {len(faults)} faults; {plants - len(missed)} of {plants} planted faults are seen.")
    sys.exit(1 if faults or missed or unused else 0)


main()
