import Commands
import Documents
import LineEditor
import SourceText

extension Command {
  /// The command that lists the lines entered at the prompt.
  static func history(_ environment: Environment) -> Command {
    Command(
      "history",
      summary: LocalizedText(
        en: "Lists the lines that were entered at the prompt.", vi: "Liệt kê các dòng đã nhập ở dấu nhắc."),
      details: LocalizedText(
        en: """
          A number shows so many of the last lines, words show the lines that hold them. ↑ and ^R bring a line \
          back. Lines of every open prompt are there; lines that begin with a blank and answers in a quiz are not. \
          ‘set history 1000’ keeps so many, the standard is to keep all; the file is ‘history’ in \
          $XDG_STATE_HOME/csuite, else ~/.local/state/csuite.
          """,
        vi: """
          Một con số cho xem bấy nhiêu dòng cuối, các từ cho xem những dòng có từ đó. ↑ và ^R gọi lại một dòng. Dòng \
          của mọi dấu nhắc đang mở đều có ở đây; dòng bắt đầu bằng dấu cách và câu trả lời khi luyện tập thì không. \
          ‘set history 1000’ giữ lại bấy nhiêu dòng, mặc định là giữ tất cả; tệp là ‘history’ trong \
          $XDG_STATE_HOME/csuite, hoặc ~/.local/state/csuite.
          """),
      parameters: [
        Parameter(
          "what", .rest, .text,
          help: LocalizedText(
            en: "How many of the last lines, or words in them.", vi: "Số dòng cuối, hoặc các từ trong dòng."))
      ],
      examples: [
        .init("history", LocalizedText(en: "Every line.", vi: "Mọi dòng.")),
        .init("history 20", LocalizedText(en: "The last twenty.", vi: "Hai mươi dòng cuối.")),
        .init("history pricing", LocalizedText(en: "Those with a word.", vi: "Những dòng có một từ.")),
      ],
      needsKnowledge: false, dataSchema: schemaOfHistory, access: .program
    ) { session, arguments throws(CommandFailure) in
      var history = History(path: environment.historyPath)
      if let reason = history.takeFailure() {
        throw CommandFailure(id: "no-history", .inputOutput, reason)
      }
      let lines = history.lines.enumerated().map { HistoryLine(number: $0 + 1, text: $1) }
      return session.historyPage(chosen(lines, arguments.all("what")))
    }
  }
}

/// A line of the history by its number.
private struct HistoryLine {
  let number: Int
  let text: String

  /// The rows of a block in one.
  var shown: String { text.split(separator: "\n").joined(separator: " ⏎ ") }
}

/// The last lines, or those that hold every word, compared without marks and case.
private func chosen(_ lines: [HistoryLine], _ words: [String]) -> [HistoryLine] {
  if words.count == 1, let count = words.first.flatMap({ Int($0) }), count >= 0 { return lines.suffix(count) }
  let keys = words.map(folded)
  return lines.filter { line in
    let key = folded(line.text)
    return keys.allSatisfy(key.contains)
  }
}

extension Session {
  fileprivate func historyPage(_ lines: [HistoryLine]) -> Answer {
    let none = LocalizedText(en: "There are no such lines.", vi: "Không có dòng nào như vậy.")
    // A narrow page must not part a number from its line.
    let width = String(lines.last?.number ?? 0).count
    let rows = lines.map { line in
      let number = String(line.number)
      return String(repeating: " ", count: width - number.count) + number + "  " + visible(line.shown)
    }
    let block: Block =
      lines.isEmpty ? .paragraph(RichText(none[language])) : .verbatim(rows.joined(separator: "\n"))
    let data = lines.map { line in
      JSONValue.object(["number": .integer(line.number), "line": .string(line.text)])
    }
    return Answer(Document([block]), data: .object(["lines": .array(data)]))
  }
}

private let schemaOfHistory: JSONValue = .object([
  "type": "object", "required": ["lines"],
  "properties": .object([
    "lines": .object([
      "type": "array", "description": "The lines, oldest first; a line feed parts the rows of a block.",
      "items": .object([
        "type": "object", "required": ["number", "line"],
        "properties": .object([
          "number": .object(["type": "integer", "minimum": 1]), "line": .object(["type": "string"]),
        ]),
      ]),
    ])
  ]),
])
