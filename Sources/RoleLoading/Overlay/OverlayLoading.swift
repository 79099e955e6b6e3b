import Roles
import SourceText
import YAMLTree

/// The files of one base in a chain of bases that extend one another.
package struct KnowledgeLayer: Sendable {
  /// Its files.
  package let files: [KnowledgeFile]
  /// The path that messages name.
  package let root: String
  /// Whether the files are known to be without fault.
  package let isTrusted: Bool

  /// A base from its files.
  package init(files: [KnowledgeFile], root: String, isTrusted: Bool = false) {
    self.files = files
    self.root = root
    self.isTrusted = isTrusted
  }
}

/// Reads bases of which each extends the one before it, and checks them.
///
/// The findings are those of the last one. Where one below has errors, these are reported and nothing is known.
package func loadKnowledge(_ layers: [KnowledgeLayer]) -> LoadedKnowledge {
  guard let lowest = layers.first else { return LoadedKnowledge(knowledge: nil, findings: []) }
  var loaded =
    lowest.isTrusted
    ? loadTrustedKnowledge(lowest.files, root: lowest.root) : loadKnowledge(lowest.files, root: lowest.root)
  for (below, layer) in zip(layers, layers.dropFirst()) {
    guard let base = loaded.knowledge else {
      return LoadedKnowledge(knowledge: nil, findings: broken(below, loaded.findings, under: layer))
    }
    loaded = loadOverlay(layer, over: base)
  }
  return loaded
}

/// The errors of a base below, and that they keep the one that extends it from being read.
private func broken(
  _ below: KnowledgeLayer, _ findings: [Diagnostic], under layer: KnowledgeLayer
) -> [Diagnostic] {
  let errors = findings.filter { $0.severity == .error }
  // A base in the middle that was kept from being read says so itself.
  guard let declared = declaredExtension(of: layer.files) else { return errors }
  return (errors + [declared.brokenBase(below.root, errors: errors.count)]).sorted()
}

/// Reads a base that extends another one, and checks what comes of both.
func loadOverlay(_ layer: KnowledgeLayer, over base: KnowledgeBase) -> LoadedKnowledge {
  var loader = KnowledgeLoader(root: layer.root, over: base)
  loader.read(layer.files.sorted { $0.name < $1.name })
  guard let manifest = loader.manifestTree,
    let file = layer.files.first(where: { $0.name == "knowledge.yaml" })?.source
  else { return LoadedKnowledge(knowledge: nil, findings: limited(loader.findings.sorted())) }
  var register = loader.register
  let own = loader.build()
  let overlay = Overlay(
    name: own.manifest.name, manifest: manifest, file: file, own: own, register: register)
  var merging = Merging(overlay, over: base)
  let knowledge = merging.merged()
  register.blames = merging.blames.mapValues { .init(file: file, node: manifest, idRange: $0) }
  let rules = loader.unread.isEmpty ? brokenRules(of: knowledge, register) : []
  let findings = limited((loader.findings + forbiddenReferences(overlay) + rules).sorted())
  let isUsable = !findings.contains { $0.severity == .error }
  return LoadedKnowledge(knowledge: isUsable ? knowledge : nil, findings: findings)
}

/// Places that name something which the same base forbids.
private func forbiddenReferences(_ overlay: Overlay) -> [Diagnostic] {
  let forbidden = Dictionary(
    overlayKinds.flatMap { key, kind in
      overlay.forbidden(key).map { (Subject(kind: kind, id: $0.id), $0.range) }
    }, uniquingKeysWith: { first, _ in first })
  guard !forbidden.isEmpty else { return [] }
  return overlay.register.references.compactMap { reference in
    guard let range = forbidden[Subject(kind: reference.kind, id: reference.id)],
      reference.range != range || reference.file.path != overlay.file.path
    else { return nil }
    return Finding.forbiddenID(reference.id, reference.kind, line: range.start.line).diagnostic(
      in: reference.file, at: reference.range)
  }
}
