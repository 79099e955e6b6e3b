import FuzzSupport
import SourceText
import YAMLTree

// Any bytes give a tree or findings, and every finding can be drawn beside the line where it stands.
fuzz { start, count in
  let (root, findings) = parseYAML(SourceFile(path: "any.yaml", bytes: bytes(start, count)))
  guard root != nil || !findings.isEmpty else { fatalError("neither a tree nor a finding") }
  for finding in findings { for language in Language.allCases { _ = finding.report(in: language) } }
  return 0
}
