#!/usr/bin/env bash
# anki 26.9.3 (PyPI). An author adds a field to a note type, fills it, and exports the deck again, later than before.
# Expected: importing with "Merge note types" and "Update notes: if newer" adds the field and fills it, since the note
# in the package is newer. Seen: the field is added and stays empty, the note counts as a duplicate: merging marks the
# notes that are there as modified now, so that none in the package is newer. Without merging the note is
# "conflicting" and nothing arrives. Exits 1 if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check anki==26.9.3
cd "$folder" && "$folder/venv/bin/python" - <<'PYTHON'
import time
from anki.buildinfo import version
from anki.collection import Collection, ExportAnkiPackageOptions, ImportAnkiPackageOptions, ImportAnkiPackageRequest

author = Collection("author.anki2")
notetype = author.models.by_name("Basic")
note = author.new_note(notetype)
note.fields = ["question", "answer"]
author.add_note(note, 1)
author.export_anki_package(out_path="first.apkg", options=ExportAnkiPackageOptions(), limit=None)
time.sleep(2)
notetype = author.models.by_name("Basic")
author.models.add_field(notetype, author.models.new_field("Source"))
author.models.update_dict(notetype)
note = author.get_note(note.id)
note["Source"] = "page 7"
author.update_note(note)
author.export_anki_package(out_path="second.apkg", options=ExportAnkiPackageOptions(), limit=None)
time.sleep(2)


def seen(merge):
    reader = Collection(f"reader-{merge}.anki2")
    for package in ("first.apkg", "second.apkg"):
        options = ImportAnkiPackageOptions(merge_notetypes=merge and package == "second.apkg")
        log = reader.import_anki_package(ImportAnkiPackageRequest(package_path=package, options=options)).log
    counts = {name: len(getattr(log, name)) for name in ("new", "updated", "duplicate", "conflicting")}
    return counts, dict(reader.get_note(reader.find_notes("")[0]).items())


merged, unmerged = seen(True), seen(False)
print("anki", version, "| merged:", *merged, "| not merged:", *unmerged)
same = merged[0]["duplicate"] == 1 and merged[1].get("Source") == "" and unmerged[0]["conflicting"] == 1
raise SystemExit(0 if same else 1)
PYTHON
