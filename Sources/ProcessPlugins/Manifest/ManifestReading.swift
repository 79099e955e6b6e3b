import Commands
import RoleLoading
package import SourceText
import YAMLTree

extension PluginManifest {
  /// Reads a manifest; every finding counts, never only the first.
  ///
  /// - Returns: Nothing when anything is wrong with it.
  package static func reading(
    _ file: SourceFile, asking ask: @escaping DomainAsker
  ) -> (manifest: PluginManifest?, findings: [Diagnostic]) {
    let (root, findings) = readPersonalFile(file, as: .pluginManifest)
    guard let root else {
      let empty = LocalizedText(en: "The manifest is empty.", vi: "Tệp mô tả plugin đang trống.")
      let start = SourcePoint(line: 1, column: 1)
      let finding = Diagnostic(
        id: "empty-manifest", message: empty, hint: nil, file: file,
        range: SourceRange(start: start, end: start))
      return (nil, findings.isEmpty ? [finding] : findings)
    }
    var reader = ManifestReader(file: file, ask: ask, findings: findings)
    let manifest = reader.manifest(root)
    return (reader.findings.isEmpty ? manifest : nil, reader.findings)
  }
}

private struct ManifestReader {
  let file: SourceFile
  let ask: DomainAsker
  var findings: [Diagnostic]
  private var domains: [String: Choices] = [:]

  init(file: SourceFile, ask: @escaping DomainAsker, findings: [Diagnostic]) {
    (self.file, self.ask, self.findings) = (file, ask, findings)
  }

  mutating func manifest(_ root: YAMLNode) -> PluginManifest {
    if let node = root["protocol"], let number = node.integer, number > PluginManifest.newestProtocol {
      report(
        node, "newer-protocol", en: "This program speaks the protocol 1.",
        vi: "Chương trình này dùng giao thức 1.")
    }
    let name = root.text("name") ?? ""
    if !isWord(name), let node = root["name"] {
      report(
        node, "wrong-name", en: "A name has small letters, digits and hyphens.",
        vi: "Tên gồm chữ thường, số và gạch nối.")
    }
    for node in root["domains"]?.elements ?? [] { addDomain(node, of: name) }
    let run = root["run"].map { $0.elements?.compactMap(\.text) ?? [$0.text].compactMap(\.self) } ?? []
    return PluginManifest(
      name: name, version: root.text("version") ?? "", summary: root["summary"].flatMap(text), run: run,
      commands: (root["commands"]?.elements ?? []).map { command($0) },
      settings: (root["settings"]?.elements ?? []).map { setting($0, of: name) })
  }

  private mutating func command(_ node: YAMLNode) -> PluginManifest.Described {
    let name = node.text("name") ?? ""
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    if !(1...2).contains(words.count) || !words.allSatisfy({ isWord(String($0)) }), let place = node["name"] {
      report(
        place, "wrong-name", en: "A command is one word or two, in small letters.",
        vi: "Tên lệnh gồm một hoặc hai từ, viết thường.")
    }
    let parameters = (node["parameters"]?.elements ?? []).map { parameter($0) }
    if let rest = parameters.dropLast().firstIndex(where: { $0.kind == .rest }),
      let list = node["parameters"]?.elements
    {
      let later = parameters[(rest + 1)...].contains { [.required, .optional, .rest].contains($0.kind) }
      if later {
        report(
          list[rest], "rest-not-last", en: "‘rest’ takes every word, so it comes last.",
          vi: "‘rest’ nhận mọi từ nên phải đứng cuối.")
      }
    }
    return PluginManifest.Described(
      name: name, summary: node["summary"].flatMap(text) ?? LocalizedText(verbatim: name),
      details: node["details"].flatMap(text), parameters: parameters,
      examples: (node["examples"]?.elements ?? []).map { example in
        .init(example.text("line") ?? "", example["meaning"].flatMap(text) ?? LocalizedText(verbatim: ""))
      })
  }

  private mutating func setting(_ node: YAMLNode, of plugin: String) -> Setting {
    let name = node.text("name") ?? ""
    if !isWord(name), let place = node["name"] {
      report(
        place, "wrong-name", en: "A name has small letters, digits and hyphens.",
        vi: "Tên gồm chữ thường, số và gạch nối.")
    }
    let (low, high) = (node["minimum"]?.integer, node["maximum"]?.integer)
    let numbers = low == nil && high == nil ? nil : (low ?? 0)...max(low ?? 0, high ?? 1_000_000_000)
    let words = (node["words"]?.elements ?? []).map { word in
      Setting.Word(word.text ?? word.text("text") ?? "", word["meaning"].flatMap(text))
    }
    let setting = Setting(
      "\(plugin).\(name)", node["help"].flatMap(text) ?? LocalizedText(verbatim: name), words: words,
      numbers: numbers, takesText: node["text"]?.boolean ?? false, standard: node.text("default"))
    if setting.value(setting.standard) != setting.standard, let place = node["default"] {
      let allowed = setting.allowed
      report(
        place, "wrong-default", en: "The default is no value of the setting: \(allowed[.en]).",
        vi: "Giá trị mặc định không hợp với thiết lập: \(allowed[.vi]).")
    }
    return setting
  }

  private mutating func parameter(_ node: YAMLNode) -> Parameter {
    let name = node.text("name") ?? ""
    if !isWord(name), let place = node["name"] {
      report(
        place, "wrong-name", en: "A name has small letters, digits and hyphens.",
        vi: "Tên gồm chữ thường, số và gạch nối.")
    }
    let kinds: [String: Parameter.Kind] = [
      "required": .required, "optional": .optional, "rest": .rest, "option": .option, "flag": .flag,
    ]
    return Parameter(
      name, kinds[node.text("kind") ?? ""] ?? .optional, domain(node),
      help: node["help"].flatMap(text) ?? LocalizedText(verbatim: name))
  }

  private mutating func domain(_ node: YAMLNode) -> Parameter.Domain {
    guard let domain = node["domain"], !domain.isNull else { return .text }
    if let words = domain.elements?.compactMap(\.text) { return .words(words) }
    let name = domain.text ?? ""
    if let choices = domains[name] { return .choices(choices) }
    switch name {
    case "text": return .text
    case "role": return .role
    case "area": return .competency
    case "reference": return .reference
    case "part": return .part
    case "query": return .query
    case "file": return .file
    case "path": return .path
    case "number":
      let low = node["minimum"]?.integer ?? 0
      return .number(low...max(low, node["maximum"]?.integer ?? 1_000_000_000))
    default:
      let known = ownDomains + domains.keys.sorted()
      let near = nearestNames(to: name, among: known).first ?? known.joined(separator: ", ")
      report(
        domain, "unknown-domain", en: "There is no domain ‘\(name)’; near: \(near).",
        vi: "Không có miền ‘\(name)’; gần nhất: \(near).")
      return .text
    }
  }

  private mutating func addDomain(_ node: YAMLNode, of plugin: String) {
    guard let name = node.text("name") else { return }
    let isClosed = node["closed"]?.boolean ?? true
    let ask = ask
    let words = node["words"]?.elements?.map { word in
      let typed = word.text ?? word.text("text") ?? ""
      return Choices.Choice(
        typed, word["meaning"].flatMap(text) ?? LocalizedText(verbatim: ""),
        names: word["names"]?.elements?.compactMap(\.text) ?? [])
    }
    domains[name] = Choices("\(plugin)/\(name)", isClosed: isClosed) { _ in words ?? ask(name) }
  }

  private func text(_ node: YAMLNode) -> LocalizedText? {
    node.text.map { LocalizedText(verbatim: $0) } ?? LocalizedText(en: node.text("en"), vi: node.text("vi"))
  }

  private mutating func report(_ node: YAMLNode, _ id: String, en: String, vi: String) {
    findings.append(
      Diagnostic(id: id, message: LocalizedText(en: en, vi: vi), hint: nil, file: file, range: node.range))
  }
}

/// Whether a text can be the name of something that is typed.
private func isWord(_ text: String) -> Bool {
  guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
    return false
  }
  return text.utf8.count <= 40
    && text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "-")
    }
}
