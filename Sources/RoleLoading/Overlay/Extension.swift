package import SourceText
import YAMLTree

/// What a knowledge base says that it extends, and where.
package struct Extension: Sendable {
  /// What is extended.
  package enum Target: Hashable, Sendable {
    /// A base by its name, and its edition where one is given.
    case named(String, edition: String?)
    /// A folder.
    case folder(String)
  }

  /// What is extended.
  package let target: Target
  /// What stands in the file.
  let text: String
  let file: SourceFile
  let range: SourceRange

  init(_ node: YAMLNode, _ text: String, in file: SourceFile) {
    self.text = text
    self.file = file
    range = node.range
    let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    let name = parts.first ?? ""
    let isName = text.isEmpty || parts.count <= 2 && Subject.Kind.group.admits(name.lowercased())
    target = isName ? .named(name, edition: parts.dropFirst().first) : .folder(text)
  }

  /// The shipped base is called by this name.
  package static let shippedName = "csuite"
}

/// What the manifest among some files extends; nil for a base that stands for itself, or that cannot be read.
package func declaredExtension(of files: [KnowledgeFile]) -> Extension? {
  guard let file = files.first(where: { $0.name == "knowledge.yaml" })?.source,
    let node = parseYAML(file).root?["extends"]
  else { return nil }
  return Extension(node, node.text ?? "", in: file)
}

/// The version that the manifest among some files gives.
package func declaredVersion(of files: [KnowledgeFile]) -> String? {
  files.first { $0.name == "knowledge.yaml" }.flatMap { parseYAML($0.source).root?.text("version") }
}

/// The edition of a version: what stands before its first point.
package func edition(ofVersion version: String) -> String {
  version.split(separator: ".").first.map(String.init) ?? version
}

extension Extension {
  /// That no base has the name.
  package func unknownBase(shipped edition: String) -> Diagnostic {
    Finding.unknownBase(text, known: "\(Extension.shippedName)@\(edition)").diagnostic(in: file, at: range)
  }

  /// That the program brings another edition.
  package func wrongEdition(shipped edition: String) -> Diagnostic {
    Finding.wrongEdition(text, edition, known: "\(Extension.shippedName)@\(edition)")
      .diagnostic(in: file, at: range)
  }

  /// That no knowledge base lies in the folder; others that do may be near.
  package func missingBase(at path: String, near: [String]) -> Diagnostic {
    Finding.missingBase(path, near: Finding.nearest(to: text, among: near)).diagnostic(in: file, at: range)
  }

  /// That the base extends itself through others.
  package func cycle(_ path: [String]) -> Diagnostic {
    Finding.extensionCycle(path).diagnostic(in: file, at: range)
  }

  /// That the base below has errors of its own.
  func brokenBase(_ path: String, errors: Int) -> Diagnostic {
    Finding.brokenBase(path, errors).diagnostic(in: file, at: range)
  }
}
