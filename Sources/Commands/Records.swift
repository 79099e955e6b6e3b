public import Documents
import SourceText

/// The list in an answer as data: things of one kind, each with the same fields.
///
/// CSV, JSON Lines and `--fields` are made from it, so that a command says once what its list holds.
public struct Records: Hashable, Sendable {
  /// What is said of every thing in the list.
  public struct Field: Hashable, Sendable {
    /// How a field is shown in columns.
    public enum Form: Hashable, Sendable {
      /// One column.
      case value
      /// A text in each language: a column each, such as `text_en` and `text_vi`.
      case text
      /// Parts inside parts; a column only when it is asked for, as JSON.
      case detail
    }

    /// What the values of a field of one column are; any of them may be missing.
    public enum Values: Hashable, Sendable {
      case text
      case number
      case integer
      case truth
      case list
    }

    /// The key in every record.
    public let name: String
    /// How it is shown in columns.
    public let form: Form
    /// What its values are, where it is one column.
    public let values: Values

    /// A field of every record.
    public init(_ name: String, _ form: Form = .value, of values: Values = .text) {
      self.name = name
      self.form = form
      self.values = values
    }
  }

  /// The key of the list in the answer's data; `records` where the data holds no such list.
  public let key: String
  /// The fields, in the order of the columns.
  public let fields: [Field]
  /// The things, each with values under the names of the fields; one that is missing is null.
  public let rows: [[String: JSONValue]]

  /// A list from its fields and things.
  public init(_ fields: [Field], _ rows: [[String: JSONValue]], under key: String = "records") {
    self.key = key
    self.fields = fields
    self.rows = rows
  }

  /// A list of objects; of what is no object nothing is taken.
  public init(_ fields: [Field], objects: [JSONValue], under key: String = "records") {
    let rows = objects.compactMap { if case .object(let members) = $0 { members } else { nil } }
    self.init(fields, rows, under: key)
  }
}

extension Records {
  /// The same things with the fields that are named, in that order; a column's own name, such as `text_vi`, does too.
  ///
  /// - Throws: A usage failure for a name that is no field, with the nearest one.
  package func keeping(_ names: [String]) throws(CommandFailure) -> Records {
    var kept: [Field] = []
    var rows = rows
    for name in names where !kept.contains(where: { $0.name == name }) {
      if let field = fields.first(where: { $0.name == name }) {
        kept.append(Field(name, field.form == .text ? .text : .value))
      } else if let (field, language) = column(named: name) {
        kept.append(Field(name))
        for index in rows.indices { rows[index][name] = rows[index][field]?.wording(in: language) }
      } else {
        throw .unknownField(name, known: fields)
      }
    }
    return Records(kept, rows, under: key)
  }

  private func column(named name: String) -> (field: String, language: Language)? {
    for field in fields where field.form == .text {
      for language in Language.allCases where name == field.name + "_" + language.rawValue {
        return (field.name, language)
      }
    }
    return nil
  }

  /// The fields of every thing, each in its order.
  package var objects: [[(key: String, value: JSONValue)]] {
    rows.map { row in fields.map { ($0.name, row[$0.name] ?? .null) } }
  }

  /// The names of the columns.
  package var columnNames: [String] {
    fields.flatMap { field -> [String] in
      switch field.form {
      case .value: [field.name]
      case .text: Language.allCases.map { "\(field.name)_\($0.rawValue)" }
      case .detail: []
      }
    }
  }

  /// The cells under the columns.
  package var cells: [[JSONValue]] {
    rows.map { row in
      fields.flatMap { field -> [JSONValue] in
        let value = row[field.name] ?? .null
        switch field.form {
        case .value: return [value]
        case .text: return Language.allCases.map { value.wording(in: $0) ?? .null }
        case .detail: return []
        }
      }
    }
  }
}

extension JSONValue {
  /// The wording of a text that has one in each language.
  fileprivate func wording(in language: Language) -> JSONValue? {
    if case .object(let wordings) = self { wordings[language.rawValue] } else { nil }
  }
}

extension CommandFailure {
  fileprivate static func unknownField(_ name: String, known: [Records.Field]) -> CommandFailure {
    let names = known.map(\.name)
    let near = nearestNames(to: name, among: names).first
    let list = names.joined(separator: ", ")
    return CommandFailure(
      id: "unknown-field", .usage,
      LocalizedText(
        en: "This list has no field ‘\(name)’.", vi: "Danh sách này không có trường ‘\(name)’."),
      hint: near.map(didYouMean)
        ?? LocalizedText(en: "The fields: \(list).", vi: "Các trường: \(list)."),
      candidates: near.map { [Candidate(id: $0, name: LocalizedText(verbatim: $0))] } ?? [], word: name)
  }

  /// A command without a list, of which fields were asked.
  package static func noFields(of command: String) -> CommandFailure {
    CommandFailure(
      id: "no-fields", .usage,
      LocalizedText(
        en: "‘\(command)’ answers no list, so there are no fields to choose.",
        vi: "‘\(command)’ không trả lời bằng danh sách nên không có trường để chọn."),
      hint: LocalizedText(
        en: "Leave --fields out; ‘list facts’ and ‘find’ have fields.",
        vi: "Hãy bỏ --fields; ‘list facts’ và ‘find’ thì có trường."), word: "--fields")
  }

  /// Fields asked of a form that has none.
  package static let fieldsNeedColumns = CommandFailure(
    id: "fields-need-columns", .usage,
    LocalizedText(
      en: "‘--fields’ is for csv, jsonl and json.", vi: "‘--fields’ chỉ dùng với csv, jsonl và json."),
    hint: LocalizedText(
      en: "Add --format csv, or an --output that ends in .csv.",
      vi: "Hãy thêm --format csv, hoặc --output có đuôi .csv."), word: "--fields")
}
