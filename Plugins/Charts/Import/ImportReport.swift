import Commands
import Documents
import ResponsibilityCharts
import RoleFrameworks
import SourceText

/// What an import read, what it did not, and what it wrote.
struct ImportReport {
  let path: String
  /// What kind of thing was read, such as `chart`.
  let kind: String
  let draft: BaseDraft
  var charts: [Chart] = []
  var roles: [ChartImport.Named] = []
  var areas: [ChartImport.Named] = []
  var cells: [ChartImport.ReadCell] = []
  var notes: [ImportNote] = []
  /// How many records there were, for each file.
  var records: [(file: String, records: Int)] = []
  /// The folder that was written; nil when nothing was.
  var folder: String?

  var readCells: Int { cells.count { $0.cell.unknown.isEmpty } }
  var areaCount: Int { draft.groups.reduce(0) { $0 + $1.areas.count } }
  var factCount: Int { draft.roles.reduce(0) { $0 + $1.facts.count } }
  var doubtful: [ChartImport.Named] { (roles + areas).filter { !$0.match.candidates.isEmpty } }
}

extension ImportReport {
  var json: JSONValue {
    .object([
      "file": .string(path), "kind": .string(kind), "language": .string(draft.language.rawValue),
      "charts": .array(charts.map(\.json)), "roles": .array(roles.map(json)),
      "areas": .array(areas.map(json)),
      "cells": .array(cells.map(\.json)), "notes": .array(notes.map(json)),
      "records": .object(
        Dictionary(records.map { ($0.file, .integer($0.records)) }, uniquingKeysWith: { first, _ in first })),
      "counts": .object([
        "roles": .integer(draft.roles.count), "areas": .integer(areaCount), "facts": .integer(factCount),
        "cells": .integer(cells.count), "cellsRead": .integer(readCells), "notes": .integer(notes.count),
      ]), "written": JSONValue(folder),
    ])
  }

  private func json(_ named: ChartImport.Named) -> JSONValue {
    .object([
      "heading": .string(named.heading), "line": .integer(named.point.line),
      "column": .integer(named.point.column), "match": .string(named.match.word), "id": .string(named.id),
      "candidates": JSONValue(named.match.candidates),
    ])
  }

  private func json(_ note: ImportNote) -> JSONValue {
    .object([
      "file": .string(note.file), "line": .integer(note.line), "column": .integer(note.column),
      "id": .string(note.id),
      "message": .object(["en": JSONValue(note.message.en), "vi": JSONValue(note.message.vi)]),
    ])
  }

  /// A record a cell for a chart; a record a note for anything else.
  var table: Records {
    let isChart = kind == "chart"
    let fields: [Records.Field] =
      isChart
      ? ["task", "role", "text", "parts", "unread", "line", "column"].map { .init($0) }
      : ["file", "line", "column", "id"].map { .init($0) } + [.init("message", .text)]
    let objects = isChart ? cells.map(\.json) : notes.map(json)
    return Records(fields, objects: objects, under: isChart ? "cells" : "notes")
  }
}

extension Chart {
  fileprivate var json: JSONValue {
    .object([
      "title": JSONValue(title), "scheme": .string(scheme.rawValue), "layout": .string(layout.rawValue),
      "line": .integer(tasks.first?.range.start.line ?? 1), "tasks": .integer(tasks.count),
      "roles": .integer(roles.count),
    ])
  }
}

extension ChartImport.ReadCell {
  fileprivate var json: JSONValue {
    .object([
      "task": .string(task), "role": .string(role), "text": .string(cell.text),
      "parts": JSONValue(cell.parts.map(\.rawValue)), "unread": JSONValue(cell.unknown),
      "line": cell.range.map { .integer($0.start.line) } ?? .null,
      "column": cell.range.map { .integer($0.start.column) } ?? .null,
    ])
  }
}

private let text: JSONValue = ["type": "string"]
private let count: JSONValue = ["type": "integer", "minimum": 0]
private let texts: JSONValue = ["type": "array", "items": ["type": "string"]]

private let named: JSONValue = .object([
  "type": "array",
  "items": .object([
    "type": "object", "required": ["heading", "line", "column", "match", "id", "candidates"],
    "properties": .object([
      "heading": text, "line": count, "column": count, "match": ["enum": ["known", "doubtful", "new"]],
      "id": text, "candidates": texts,
    ]),
  ]),
])

/// The JSON Schema of what `import` answers.
let importSchema: JSONValue = .object([
  "type": "object",
  "required": [
    "file", "kind", "language", "charts", "roles", "areas", "cells", "notes", "records", "counts", "written",
  ],
  "properties": .object([
    "file": text, "kind": ["enum": ["chart", "ladder", "O*NET", "ESCO"]], "language": ["enum": ["en", "vi"]],
    "charts": .object([
      "type": "array",
      "items": .object([
        "type": "object", "required": ["scheme", "layout", "line", "tasks", "roles"],
        "properties": .object([
          "title": ["type": ["string", "null"]], "scheme": text, "layout": text, "line": count,
          "tasks": count,
          "roles": count,
        ]),
      ]),
    ]), "roles": named, "areas": named,
    "cells": .object([
      "type": "array",
      "items": .object([
        "type": "object", "required": ["task", "role", "text", "parts", "unread"],
        "properties": .object([
          "task": text, "role": text, "text": text, "parts": texts, "unread": texts,
          "line": ["type": ["integer", "null"]], "column": ["type": ["integer", "null"]],
        ]),
      ]),
    ]),
    "notes": .object([
      "type": "array",
      "items": .object([
        "type": "object", "required": ["file", "line", "column", "id", "message"],
        "properties": .object([
          "file": text, "line": count, "column": count, "id": text,
          "message": .object(["type": "object", "additionalProperties": text]),
        ]),
      ]),
    ]), "records": .object(["type": "object", "additionalProperties": count]),
    "counts": .object(["type": "object", "additionalProperties": count]),
    "written": ["type": ["string", "null"]],
  ]),
])
