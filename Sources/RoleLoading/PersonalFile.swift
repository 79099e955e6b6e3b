public import SourceText
public import YAMLTree

/// Reads a person's own YAML file, such as a profile, and compares it with the shape that it should have.
///
/// Everything that does not fit is reported, never only the first. A key without a value counts as left out, and
/// so does everything in an empty file, of which the tree is nil. Names, spans and dates are left to the caller.
public func readPersonalFile(_ file: SourceFile, as shape: Shape) -> (root: YAMLNode?, findings: [Diagnostic])
{
  let (root, problems) = parseYAML(file)
  guard let root, !root.isNull else { return (nil, problems.filter { $0.id != "yaml-empty" }) }
  var checker = ShapeChecker(
    file: file, languages: Language.allCases, register: Register(), isLenient: true)
  checker.check(root, shape)
  return (root, problems + checker.findings)
}
