package import Roles
package import SourceText

/// One file of a knowledge base.
package struct KnowledgeFile: Sendable {
  /// The path inside the knowledge base, such as `roles/cpo.yaml`; it decides what the file holds.
  package let name: String
  /// The contents, under the path that messages name.
  package let source: SourceFile

  /// A file from its place in the knowledge base and its contents.
  package init(name: String, source: SourceFile) {
    self.name = name
    self.source = source
  }
}

/// What came of reading a knowledge base.
package struct LoadedKnowledge: Sendable {
  /// The knowledge; nil when a finding is an error.
  package let knowledge: KnowledgeBase?
  /// Every finding of every file, sorted.
  package let findings: [Diagnostic]

  /// What came of a reading.
  package init(knowledge: KnowledgeBase?, findings: [Diagnostic]) {
    self.knowledge = knowledge
    self.findings = findings
  }
}
