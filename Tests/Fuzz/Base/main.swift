import FuzzSupport
import RoleLoading
import Roles
import SourceText

// The files of a base, one after another; each begins with a line of `#` and its name.
fuzz { start, count in
  var files: [KnowledgeFile] = []
  for part in bytes(start, count).split(separator: UInt8(ascii: "\u{1}")) {
    let end = part.firstIndex(of: UInt8(ascii: "\n")) ?? part.endIndex
    let name = String(decoding: part[..<end].dropFirst(), as: UTF8.self)
    files.append(KnowledgeFile(name: name, source: SourceFile(path: name, bytes: Array(part[end...]))))
  }
  let loaded = loadKnowledge(files, root: "any")
  guard loaded.knowledge != nil || !loaded.findings.isEmpty else {
    fatalError("neither a base nor a finding")
  }
  for finding in loaded.findings.prefix(20) { _ = finding.report(in: .vi) }
  return 0
}
