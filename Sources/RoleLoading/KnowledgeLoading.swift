import Roles
import SourceText
import YAMLTree

/// Reads a knowledge base from its files and checks it.
///
/// All findings of all files are collected, sorted by place. The knowledge is there when none of them is an
/// error. Where a file cannot be read at all, what its absence breaks elsewhere is counted, not listed, so that the
/// cause is not buried under its consequences.
package func loadKnowledge(_ files: [KnowledgeFile], root: String) -> LoadedKnowledge {
  var loader = KnowledgeLoader(root: root)
  loader.read(files.sorted { $0.name < $1.name })
  let knowledge = loader.build()
  let isWhole = loader.unread.isEmpty
  let rules = isWhole ? brokenRules(of: knowledge, loader.register) : []
  let findings = limited((loader.findings + rules).sorted())
  let isUsable = !findings.contains { $0.severity == .error }
  return LoadedKnowledge(knowledge: isUsable ? knowledge : nil, findings: findings)
}

/// Reads a knowledge base whose files are known to be without fault, as the shipped ones are by a test.
///
/// Nothing is checked but the YAML itself; anything odd is left to the full reading, which reports it.
package func loadTrustedKnowledge(_ files: [KnowledgeFile], root: String) -> LoadedKnowledge {
  var loader = KnowledgeLoader(root: root, isTrusting: true)
  loader.read(files.sorted { $0.name < $1.name })
  guard loader.findings.isEmpty else { return loadKnowledge(files, root: root) }
  return LoadedKnowledge(knowledge: loader.build(), findings: [])
}

/// The steps from files to knowledge; what is found on the way adds up.
struct KnowledgeLoader {
  private(set) var findings: [Diagnostic] = []
  private(set) var register = Register()
  /// The files of which no tree could be made.
  private(set) var unread: [SourceFile] = []
  private var trees: [(kind: KnowledgeFileKind, name: String, root: YAMLNode)] = []
  private var languages = Language.allCases
  private let folder: SourceFile
  /// Whether shapes and references need no checking.
  private let isTrusting: Bool
  /// The base that is extended; nil for one that stands for itself.
  private let base: KnowledgeBase?

  init(root: String, isTrusting: Bool = false, over base: KnowledgeBase? = nil) {
    self.isTrusting = isTrusting
    self.base = base
    folder = SourceFile(path: root, bytes: [])
    languages = base?.manifest.languages ?? Language.allCases
    register.inherited = base
  }

  mutating func read(_ files: [KnowledgeFile]) {
    let known = files.compactMap { file in KnowledgeFileKind(name: file.name).map { ($0, file) } }
    for file in files where KnowledgeFileKind(name: file.name) == nil {
      report(.unknownFile(file.name), in: file.source)
    }
    let needed = base == nil ? ["knowledge.yaml", "sources.yaml"] : ["knowledge.yaml"]
    for required in needed where !files.contains(where: { $0.name == required }) {
      report(.missingFile(required), in: folder)
    }
    // The manifest says in which languages the others are written.
    for (kind, file) in known.filter({ $0.0 == .knowledge }) + known.filter({ $0.0 != .knowledge }) {
      read(file, as: kind)
    }
    let dangling = danglingReferences(register)
    guard let first = unread.first else { return findings += dangling }
    if !dangling.isEmpty { report(.notChecked(dangling.count, files: unread.count), in: first) }
  }

  private mutating func read(_ file: KnowledgeFile, as kind: KnowledgeFileKind) {
    let (root, problems) = parseYAML(file.source)
    findings += problems
    guard let root else { return unread.append(file.source) }
    if kind == .knowledge { languages = declaredLanguages(root) }
    if !isTrusting { check(root, in: file, as: kind) }
    trees.append((kind, file.name, root))
  }

  private mutating func check(_ root: YAMLNode, in file: KnowledgeFile, as kind: KnowledgeFileKind) {
    var checker = ShapeChecker(file: file.source, languages: languages, register: register)
    // The checker’s register must be the only one, or entering the first thing would copy all of it.
    register = Register()
    checker.check(root, base != nil && kind == .knowledge ? .overlay : kind.shape)
    register = checker.register
    findings += checker.findings
    if kind == .role || kind == .competencies { checkName(of: file, root) }
    if kind == .company { findings += stagesOutOfOrder(root, in: file.source) }
    if kind == .knowledge, base != nil { enterChanges(root, in: file.source) }
  }

  /// Changes are where the things of the base below are defined here.
  private mutating func enterChanges(_ root: YAMLNode, in file: SourceFile) {
    for (key, kind) in overlayKinds {
      for change in root["change"]?[key]?.entries ?? [] where base?.holds(kind, change.name) == true {
        register.amend(
          Subject(kind: kind, id: change.name),
          .init(file: file, node: change.value, idRange: change.key.range))
      }
    }
  }

  private func declaredLanguages(_ root: YAMLNode) -> [Language] {
    let declared = root.texts("languages").compactMap(Language.init(rawValue:))
    return declared.isEmpty ? languages : declared
  }

  private mutating func checkName(of file: KnowledgeFile, _ root: YAMLNode) {
    guard let id = root.text("id"), !file.name.hasSuffix("/\(id).yaml") else { return }
    report(.fileName(id, expected: "\(id).yaml"), in: file.source, at: root["id"]?.range)
  }

  private mutating func report(_ finding: Finding, in file: SourceFile, at range: SourceRange? = nil) {
    findings.append(finding.diagnostic(in: file, at: range))
  }

  /// The knowledge as far as it can be understood; what is broken is left out.
  func build() -> KnowledgeBase {
    let roleTrees = roots(.role)
    let groupTrees = roots(.competencies).sorted { ($0["order"]?.integer ?? 0) < ($1["order"]?.integer ?? 0) }
    return KnowledgeBase(
      manifest: Manifest(roots(.knowledge).first, languages: languages),
      roles: ordered(roleTrees.compactMap { Role($0) }),
      facts: roleTrees.flatMap { role in
        (role["facts"]?.elements ?? []).compactMap { Fact($0, role: role.text("id")) }
      } + acronymFacts,
      groups: groupTrees.compactMap { CompetencyGroup($0) },
      competencies: groupTrees.flatMap { group in
        (group["competencies"]?.elements ?? []).compactMap { Competency($0, group: group.text("id")) }
      },
      sources: elements(.sources, "sources").compactMap { Source($0) },
      disagreements: elements(.disagreements, "disagreements").compactMap { Disagreement($0) },
      acronyms: elements(.acronyms, "acronyms").compactMap { Acronym($0) },
      abbreviations: elements(.abbreviations, "abbreviations").compactMap { Abbreviation($0) },
      vocabulary: roots(.words).first.map { Vocabulary($0) } ?? Vocabulary(),
      company: roots(.company).first.map { CompanyGuide($0) } ?? CompanyGuide())
  }

  /// The manifest as it was read, with its file's place; nil when it cannot be read.
  var manifestTree: YAMLNode? { roots(.knowledge).first }

  /// Facts about letters that several roles share belong to none of them.
  private var acronymFacts: [Fact] {
    elements(.acronyms, "facts").compactMap { Fact($0, role: nil) }
  }

  /// The roles in the order of the manifest; one that it does not name comes after the others.
  private func ordered(_ roles: [Role]) -> [Role] {
    let order = roots(.knowledge).first?.texts("roles") ?? []
    let keyed = roles.map { (rank: order.firstIndex(of: $0.id.text) ?? order.count, role: $0) }
    return keyed.sorted { ($0.rank, $0.role.id) < ($1.rank, $1.role.id) }.map(\.role)
  }

  private func roots(_ kind: KnowledgeFileKind) -> [YAMLNode] {
    trees.filter { $0.kind == kind }.map(\.root)
  }

  private func elements(_ kind: KnowledgeFileKind, _ key: String) -> [YAMLNode] {
    roots(kind).flatMap { $0[key]?.elements ?? [] }
  }
}

/// Places that name something which is nowhere defined.
private func danglingReferences(_ register: Register) -> [Diagnostic] {
  register.references.compactMap { reference in
    let kinds = [reference.kind] + (reference.otherKind.map { [$0] } ?? [])
    guard !kinds.contains(where: { register.knows($0, reference.id) }) else { return nil }
    let below = kinds.flatMap { register.inherited?.names($0) ?? [] }
    let known = (kinds.flatMap { register.ids($0) } + below.map(\.id)).sorted()
    let finding = Finding.unknownID(reference.id, reference.kind, known: known) { id in
      register.definition(reference.kind, id)?.node.shownName ?? below.first { $0.id == id }?.name
    }
    return finding.diagnostic(in: reference.file, at: reference.range)
  }
}

extension YAMLNode {
  /// A name that explains an id in a hint: the name of a competency, the title of a source.
  fileprivate var shownName: LocalizedText? {
    localizedText ?? text("title").map(LocalizedText.init(verbatim:)) ?? self["tagline"]?.localizedText
  }
}
