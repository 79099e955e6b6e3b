import Commands
import RoleFrameworks
import Roles
import SourceText

/// Reads one side of a comparison: a release, a base, or a base as a revision of git has it.
///
/// - Parameter other: The other side, whose folder a revision without one is of.
/// - Throws: A failure when there is nothing of that kind.
func readSide(_ typed: String, beside other: String, _ session: Session) throws(CommandFailure) -> Catalogue {
  if let revision = Revision(typed) {
    let folder = revision.folder ?? (Revision(other) == nil ? other : nil)
    let base = try session.knowledgeBase(in: folder, revision: revision.name)
    return Catalogue(base, session.language)
  }
  let isFolder = session.kind(ofPath: typed) == .folder
  if isFolder, session.kind(ofPath: joined(typed, "knowledge.yaml")) == .file {
    return Catalogue(try session.knowledgeBase(in: typed, revision: nil), session.language)
  }
  if isFolder || ReleaseFile(name: lastPart(of: typed)) != nil {
    if let release = try ReleaseFolder(isFolder ? typed : folder(of: typed), in: session) {
      return try release.read(keepsProse: false, in: session)
    }
  } else if typed.hasSuffix(".yml") || typed.hasSuffix(".yaml") {
    return try readLadder(try session.readFile(typed))
  }
  throw .noSide(typed)
}

/// A revision as it is typed: `git:HEAD~1`, or with a folder `git:v1.0:KnowledgeBase`.
struct Revision {
  let name: String
  let folder: String?

  init?(_ typed: String) {
    guard typed.hasPrefix("git:") else { return nil }
    let parts = typed.dropFirst(4).split(separator: ":", maxSplits: 1).map(String.init)
    name = parts.first ?? ""
    folder = parts.count > 1 ? parts[1] : nil
  }
}

extension Catalogue {
  /// A base as a catalogue: facts as tasks, areas as skills with the letters of the matrix.
  init(_ base: KnowledgeBase, _ language: Language) {
    self.init(.base)
    let places = Dictionary(
      base.competencies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    skills = base.competencies.map { Skill(id: $0.id.text, name: $0.name[language]) }
    var links: [Roles.Role.ID: [SkillLink]] = [:]
    for area in base.competencies {
      for (role, relation) in area.relations {
        links[role, default: []].append(SkillLink(places[area.id] ?? 0, .letter(relation.words)))
      }
    }
    var facts: [Roles.Role.ID: [Task]] = [:]
    for fact in base.facts {
      if let role = fact.role {
        facts[role, default: []].append(Task(id: fact.id.text, text: fact.text[language]))
      }
    }
    roles = base.roles.map { role in
      var entry = Role(id: role.id.text, name: role.name(in: language))
      entry.otherNames = role.names.map(\.text).filter { $0 != entry.name }
      entry.tasks = facts[role.id] ?? []
      entry.skills = (links[role.id] ?? []).sorted { $0.skill < $1.skill }
      return entry
    }
  }
}

extension Relation {
  fileprivate var words: String {
    "\(involvement?.letter ?? "–") importance \(importance), level \(level)"
  }
}

extension CommandFailure {
  fileprivate static func noSide(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "nothing-to-compare", .data,
      LocalizedText(
        en: "‘\(path)’ is neither a release of O*NET or ESCO, nor a ladder, nor a knowledge base.",
        vi: "‘\(path)’ không phải bản O*NET hay ESCO, khung năng lực hay kho tri thức."),
      hint: LocalizedText(
        en: "Name a folder, or a state in git as in git:HEAD~1 or git:v1.0:KnowledgeBase.",
        vi: "Hãy nêu một thư mục, hoặc phiên bản trong git như git:HEAD~1 hay git:v1.0:KnowledgeBase."))
  }
}
