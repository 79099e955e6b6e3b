"""Holds the published JSON Schemas against the knowledge base, with check-jsonschema.

Every YAML file must be accepted by the schema that its first line names, and every planted fault that a schema
can see must be refused by it.
"""

import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
KNOWLEDGE = REPOSITORY / "KnowledgeBase"

# What is wrong, in which file, what is replaced (once, after the marker) and by what.
FAULTS = [
    ("an unknown key", "roles/cpo.yaml", "id: S3\n", "competencies:", "competences:"),
    ("an unknown kind of fact", "roles/cpo.yaml", "id: S9\n", "kind: ", "kind: x"),
    ("a text in one language", "roles/cpo.yaml", "id: S12\n", "    vi: ", "    # "),
    ("an empty text", "roles/cpo.yaml", "id: S20\n", "en: ", "en: '' # "),
    ("a text of blanks", "roles/ceo.yaml", "id: CEO-20\n", "vi: ", "vi: '  ' # "),
    ("an id in small letters", "roles/cpo.yaml", "id: S60\n", "id: S60", "id: s60"),
    ("evidence that is no list", "roles/cpo.yaml", "id: S94\n", "evidence: [{ seed: III.5 }]", "evidence: III.5"),
    ("no evidence", "roles/cpo.yaml", "id: S94\n", "    evidence: [{ seed: III.5 }]\n", ""),
    ("an empty list of evidence", "roles/cpo.yaml", "id: S103\n", "[{ seed: III.5 }]", "[]"),
    ("evidence without a basis", "roles/cpo.yaml", "id: S101\n", "{ seed: III.5 }", "{ part: { en: a, vi: b } }"),
    ("evidence with two bases", "roles/cpo.yaml", "id: S101\n", "{ seed: III.5 }", "{ seed: I, basis: own-judgement }"),
    ("a source named twice", "roles/ceo.yaml", "id: CEO-24\n", "[ONET-ICT, ", "[ONET-ICT, ONET-ICT, "),
    ("too many years", "roles/cpo.yaml", "id: S116\n", "min: 10", "min: 100"),
    ("a number in quotation marks", "roles/cpo.yaml", "id: S116\n", "min: 10", "min: '10'"),
    ("a word for a truth", "roles/cpo.yaml", "id: S115\n", "or-equivalent: true", "or-equivalent: yes"),
    ("a name without status", "roles/cto.yaml", "names:", ", status: preferred", ""),
    ("an unknown status", "roles/cto.yaml", "names:", "status: preferred", "status: best"),
    ("names in one language", "roles/cto.yaml", "names:", "  vi:", "  fr:"),
    ("an importance above 5", "competencies/finance.yaml", "id: tax\n", "importance: 5", "importance: 6"),
    ("a level in words", "competencies/finance.yaml", "id: treasury-funding\n", "level: 5", "level: five"),
    ("a relation in a letter", "competencies/product.yaml", "id: pricing\n", "relation: accountable", "relation: A"),
    ("an id with an underscore", "competencies/people.yaml", "id: culture\n", "id: culture", "id: cul_ture"),
    ("an address without https", "sources.yaml", "id: VN-PACE\n", "https://", "htps://"),
    ("an unknown grade", "sources.yaml", "id: VN-VINUNI\n", "grade: C", "grade: E"),
    ("a side that nobody holds", "disagreements.yaml", "id: D1\n", "        facts: [S48]\n", ""),
    ("a disagreement without sides", "disagreements.yaml", "id: D3\n", "    sides:", "    side:"),
    ("an acronym without meanings", "acronyms.yaml", "letters: CEO\n", "      - { role: ceo }", "      []"),
    ("an abbreviation in one language", "abbreviations.yaml", "letters: API", ", vi: giao", ", vn: giao"),
    ("a need that is no word", "company.yaml", "needs:\n", "founding: stand-in", "founding: S"),
    ("a need without a stage", "company.yaml", "needs:\n", "listed: own", "later: own"),
    ("a post without facts", "company.yaml", "posts:\n", "    facts:", "    fact:"),
    ("no version", "knowledge.yaml", "version", "version: ", "# "),
    ("an unknown language", "knowledge.yaml", "languages", "[vi, en]", "[vi, fr]"),
    ("an unknown deed", "README.md", "extends:", "forbid:", "forbids:"),
    ("an unknown kind of change", "README.md", "change:", "roles:", "role:"),
    ("a text changed in one language", "README.md", "CRO-25:", ", vi: Mức", ", vn: Mức"),
    ("an unknown letter", "README.md", "pricing: { owner", "cmo: R", "cmo: X"),
    ("an owner that is a list", "README.md", "pricing: { owner", "owner: cro", "owner: [cro]"),
    ("an added fact without its role", "README.md", "ACME-1", "role: cro, ", ""),
    ("nothing that is extended", "README.md", "extends:", "extends: csuite@2\n", ""),
]


def text_of(name):
    """A file of the knowledge base; of the guide its example of a base that extends another one."""
    text = (KNOWLEDGE / name).read_text()
    if name.endswith(".yaml"):
        return text
    example = re.search(r"```yaml\n(extends: .*?)```", text, re.DOTALL)
    return "# yaml-language-server: $schema=schema/overlay.schema.json\n" + example.group(1)


def schema_of(text):
    """The schema that the first line names for editors."""
    found = re.match(r"# yaml-language-server: \$schema=(?:\.\./)?(schema/\S+)\n", text)
    if not found:
        sys.exit("A file does not name its schema in its first line.")
    return KNOWLEDGE / found.group(1)


def refused(schema, files):
    """The names of the files that check-jsonschema refuses."""
    run = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--schemafile", schema, "--output-format", "json", *files],
        capture_output=True, text=True)
    try:
        report = json.loads(run.stdout)
    except json.JSONDecodeError:
        sys.exit(f"check-jsonschema failed: {run.stdout}{run.stderr}")
    if report.get("parse_errors"):
        sys.exit(f"check-jsonschema cannot read: {report['parse_errors']}")
    return {error["filename"]: error["message"] for error in report.get("errors", [])}


def accept_the_knowledge_base():
    files = collections.defaultdict(list)
    for path in sorted(KNOWLEDGE.rglob("*.yaml")):
        files[schema_of(path.read_text())].append(path)
    with tempfile.TemporaryDirectory() as folder:
        example = pathlib.Path(folder) / "example.yaml"
        example.write_text(text_of("README.md"))
        files[schema_of(example.read_text())].append(example)
        wrong = {name: message for schema in files for name, message in refused(schema, files[schema]).items()}
    for name, message in wrong.items():
        print(f"refused though it is right: {name}: {message}")
    return sum(map(len, files.values())), len(wrong)


def planted(fault, folder, number):
    what, name, marker, old, new = fault
    text = text_of(name)
    place = text.find(old, text.find(marker))
    if marker not in text or place < 0:
        sys.exit(f"Nowhere to plant {what} in {name}.")
    copy = folder / f"{number}.yaml"
    copy.write_text(text[:place] + new + text[place + len(old):])
    return copy


def refuse_the_faults():
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        copies = [planted(fault, pathlib.Path(folder), number) for number, fault in enumerate(FAULTS)]
        schemas = [schema_of(text_of(fault[1])) for fault in FAULTS]
        seen = {}
        for schema in sorted(set(schemas)):
            seen |= refused(schema, [copy for copy, its in zip(copies, schemas) if its == schema])
    for fault, copy in zip(FAULTS, copies):
        if str(copy) not in seen:
            print(f"accepted though it is wrong: {fault[0]} in {fault[1]}")
            missed += 1
    return len(FAULTS), missed


def main():
    files, wrong = accept_the_knowledge_base()
    faults, missed = refuse_the_faults()
    print(f"The schemas accept {files - wrong} of {files} files and refuse {faults - missed} of {faults} planted faults.")
    sys.exit(1 if wrong or missed else 0)


main()
