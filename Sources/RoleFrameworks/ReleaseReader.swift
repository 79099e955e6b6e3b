import SourceText
import Tabular

/// Reads the files of a release one after the other, each piece by piece.
public struct ReleaseReader {
  /// What was read.
  public private(set) var catalogue: Catalogue
  private let filter: RoleFilter
  /// Whether definitions are kept, which are the bulk of a release.
  private let keepsProse: Bool
  private var file = ""
  private var part: ReleaseFile?
  private var reader = RecordReader(.tabs)
  private var fields: Fields?
  private var records = 0
  private var roleIndices: [String: Int] = [:]
  /// The roles of the file that were not wanted, so that a stranger can be told from them.
  private var unwanted: Set<String> = []
  private var skillIndices: [String: Int] = [:]
  /// For each role the place of a skill among its links, while ratings are read.
  private var lastRole: (id: [UInt8], index: Int?) = ([], nil)
  private var links: [Int32: Int] = [:]
  private var linkedRole = -1

  /// A reader of a kind of release.
  public init(_ kind: Catalogue.Kind, _ filter: RoleFilter = RoleFilter(), keepsProse: Bool = true) {
    catalogue = Catalogue(kind)
    self.filter = filter
    self.keepsProse = keepsProse
  }

  /// Begins a file.
  public mutating func begin(_ name: String, _ part: ReleaseFile) {
    (file, self.part, fields, records) = (name, part, nil, 0)
    reader = RecordReader(part.dialect)
  }

  /// Takes the next bytes of the file.
  public mutating func feed(_ bytes: ArraySlice<UInt8>) {
    var reader = reader
    self.reader = RecordReader(.tabs)
    reader.feed(bytes) { take($0) }
    self.reader = reader
  }

  /// Ends the file.
  public mutating func end() {
    var reader = reader
    reader.finish { take($0) }
    for problem in reader.problems where problem.kind == .openQuote { note(problem.line, .openQuote, file) }
    catalogue.counts.append((file, records))
  }

  private mutating func note(_ line: Int, _ reason: ReadingNote.Reason, _ text: String) {
    catalogue.notes.append(ReadingNote(file, line, reason, text))
  }

  private mutating func take(_ record: borrowing Record) {
    guard let part else { return }
    guard let fields else { return readHead(record, part) }
    if record.count == 1, record.isBlank { return }
    records += 1
    guard fields.fits(record) else { return note(record.line, .shortRecord, record.text(0)) }
    switch part {
    case .occupations, .escoOccupations: takeRole(record, fields)
    case .titles: takeTitle(record, fields)
    case .tasks: takeTask(record, fields)
    case .ratings(let group): takeRating(record, fields, group)
    case .escoSkills: takeSkill(record, fields)
    case .escoRelations: takeRelation(record, fields)
    }
  }

  private mutating func readHead(_ record: borrowing Record, _ part: ReleaseFile) {
    let columns = Columns(record)
    let code = columns.index("O*NET-SOC Code")
    let (needed, more): ([(String, Int?)], [Int?]) =
      switch part {
      case .occupations:
        ([("O*NET-SOC Code", code), ("Title", columns.index("Title"))], [columns.index("Description")])
      case .titles:
        ([("O*NET-SOC Code", code), ("Alternate Title", columns.index("Alternate Title", "Job Title"))], [])
      case .tasks:
        (
          [
            ("O*NET-SOC Code", code), ("Task ID", columns.index("Task ID")), ("Task", columns.index("Task")),
          ], []
        )
      case .ratings:
        (
          [
            ("O*NET-SOC Code", code), ("Element ID", columns.index("Element ID")),
            ("Element Name", columns.index("Element Name")), ("Scale ID", columns.index("Scale ID")),
            ("Data Value", columns.index("Data Value")),
          ], [columns.index("Recommend Suppress"), columns.index("Not Relevant")]
        )
      case .escoOccupations:
        (
          [
            ("conceptUri", columns.index("conceptUri")), ("preferredLabel", columns.index("preferredLabel")),
          ], [columns.index("description"), columns.index("code"), columns.index("altLabels")]
        )
      case .escoSkills:
        (
          [
            ("conceptUri", columns.index("conceptUri")), ("preferredLabel", columns.index("preferredLabel")),
          ], [columns.index("description"), columns.index("skillType")]
        )
      case .escoRelations:
        (
          [
            ("occupationUri", columns.index("occupationUri")),
            ("relationType", columns.index("relationType")),
            ("skillUri", columns.index("skillUri")),
          ], []
        )
      }
    for (name, place) in needed where place == nil { note(record.line, .missingColumn, name) }
    fields = Fields(needed.map(\.1) + more)
    if needed.contains(where: { $0.1 == nil }) { self.part = nil }
  }

  // MARK: Records

  private mutating func takeRole(_ record: borrowing Record, _ fields: Fields) {
    let id = fields.text(0, record)
    let name = unquoted(fields.text(1, record))
    let code = catalogue.kind == .esco ? fields.text(3, record) : id
    guard filter.takes(code: code, name: name) else {
      unwanted.insert(id)
      return
    }
    guard roleIndices[id] == nil else { return note(record.line, .repeatedID, id) }
    roleIndices[id] = catalogue.roles.count
    var role = Catalogue.Role(
      id: id, code: code.isEmpty ? id : code, name: name,
      definition: keepsProse ? unquoted(fields.text(2, record)) : "")
    if catalogue.kind == .esco {
      role.otherNames = fields.text(4, record).split(whereSeparator: \.isNewline).map(String.init).filter {
        $0 != name
      }
    }
    catalogue.roles.append(role)
  }

  /// The role that a record speaks of; records of one role stand together.
  private mutating func role(_ record: borrowing Record, _ fields: Fields) -> Int? {
    let bytes = fields.bytes(0, record)
    if lastRole.id.elementsEqual(bytes) { return lastRole.index }
    let id = String(decoding: bytes, as: UTF8.self)
    let index = roleIndices[id]
    if index == nil, !unwanted.contains(id) { note(record.line, .unknownRole, id) }
    lastRole = (Array(bytes), index)
    return index
  }

  private mutating func takeTitle(_ record: borrowing Record, _ fields: Fields) {
    guard let role = role(record, fields) else { return }
    catalogue.roles[role].otherNames.append(unquoted(fields.text(1, record)))
  }

  private mutating func takeTask(_ record: borrowing Record, _ fields: Fields) {
    guard let role = role(record, fields) else { return }
    catalogue.roles[role].tasks.append(
      .init(id: fields.text(1, record), text: unquoted(fields.text(2, record))))
  }

  private mutating func takeRating(_ record: borrowing Record, _ fields: Fields, _ group: String) {
    guard let role = role(record, fields) else { return }
    let scale = fields.bytes(3, record)
    let isImportance = scale.elementsEqual("IM".utf8)
    guard isImportance || scale.elementsEqual("LV".utf8) else { return }
    let name = fields.text(2, record)
    // What O*NET itself does not stand behind is not taken for knowledge.
    if fields.bytes(5, record).elementsEqual("Y".utf8) { return note(record.line, .suppressed, name) }
    if fields.bytes(6, record).elementsEqual("Y".utf8) { return note(record.line, .notRelevant, name) }
    guard let value = hundredths(fields.bytes(4, record)) else {
      return note(record.line, .notNumber, fields.text(4, record))
    }
    rate(role, skill(fields.text(1, record), name, group), isImportance, value)
  }

  private mutating func skill(_ id: String, _ name: @autoclosure () -> String, _ group: String) -> Int {
    if let index = skillIndices[id] { return index }
    catalogue.skills.append(.init(id: id, name: name(), group: group))
    skillIndices[id] = catalogue.skills.count - 1
    return catalogue.skills.count - 1
  }

  private mutating func rate(_ role: Int, _ skill: Int, _ isImportance: Bool, _ value: Int32) {
    if role != linkedRole { relink(role) }
    let place = links[Int32(skill)] ?? catalogue.roles[role].skills.count
    if place == catalogue.roles[role].skills.count {
      catalogue.roles[role].skills.append(.init(skill, .rated(importance: nil, level: nil)))
      links[Int32(skill)] = place
    }
    guard case .rated(let importance, let level) = catalogue.roles[role].skills[place].value else { return }
    catalogue.roles[role].skills[place].value = .rated(
      importance: isImportance ? value : importance, level: isImportance ? level : value)
  }

  /// Finds the places of the skills that a role has already.
  private mutating func relink(_ role: Int) {
    linkedRole = role
    links.removeAll(keepingCapacity: true)
    for (place, link) in catalogue.roles[role].skills.enumerated() { links[link.skill] = place }
  }

  private mutating func takeSkill(_ record: borrowing Record, _ fields: Fields) {
    let id = fields.text(0, record)
    guard skillIndices[id] == nil else { return note(record.line, .repeatedID, id) }
    skillIndices[id] = catalogue.skills.count
    let group = fields.bytes(3, record).elementsEqual("knowledge".utf8) ? "knowledge" : "skills"

    let definition = keepsProse ? fields.text(2, record) : ""
    catalogue.skills.append(
      .init(id: id, name: fields.text(1, record), definition: definition, group: group))
  }

  private mutating func takeRelation(_ record: borrowing Record, _ fields: Fields) {
    guard let role = role(record, fields) else { return }
    let id = fields.text(2, record)
    guard let skill = skillIndices[id] else { return note(record.line, .unknownSkill, id) }
    if role != linkedRole { relink(role) }
    guard links[Int32(skill)] == nil else { return note(record.line, .repeatedID, id) }
    links[Int32(skill)] = catalogue.roles[role].skills.count
    let relation = fields.bytes(1, record)
    if relation.elementsEqual("essential".utf8) {
      catalogue.roles[role].skills.append(.init(skill, .essential))
    } else if relation.elementsEqual("optional".utf8) {
      catalogue.roles[role].skills.append(.init(skill, .optional))
    } else {
      links[Int32(skill)] = nil
      note(record.line, .unknownWord, String(decoding: relation, as: UTF8.self))
    }
  }
}

/// O*NET's own files have no quotation marks round their fields, but copies that went through a spreadsheet do.
private func unquoted(_ text: String) -> String {
  guard text.utf8.count >= 2, text.utf8.first == 0x22, text.utf8.last == 0x22 else { return text }
  return String(text.dropFirst().dropLast().replacing("\"\"", with: "\""))
}
