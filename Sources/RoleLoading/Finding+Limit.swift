import SourceText

/// How many findings of one file are told; who has more mends these first.
private let mostFindings = 200

/// The findings, of each file no more than can be read; the last one tells that there are more.
///
/// `findings` are sorted, so those of a file follow each other. What is left out keeps its severity: a file with
/// an error among it is no more usable than before.
func limited(_ findings: [Diagnostic]) -> [Diagnostic] {
  var counts: [String: Int] = [:]
  var leftOut: [String: (count: Int, severity: Diagnostic.Severity)] = [:]
  let kept = findings.filter { finding in
    counts[finding.path, default: 0] += 1
    if counts[finding.path, default: 0] <= mostFindings { return true }
    let before = leftOut[finding.path]
    let severity = before?.severity == .error ? .error : finding.severity
    leftOut[finding.path] = ((before?.count ?? 0) + 1, severity)
    return false
  }
  let notes = leftOut.map { path, rest in
    Finding.leftOut(rest.count, severity: rest.severity).diagnostic(
      in: SourceFile(path: path, bytes: []), at: nil)
  }
  return (kept + notes).sorted()
}

extension Finding {
  fileprivate static func leftOut(_ count: Int, severity: Diagnostic.Severity) -> Finding {
    Finding(
      id: "more-findings", severity: severity,
      message: LocalizedText(
        en: "\(count) more findings of this file are not listed.",
        vi: "Tệp này còn \(count) lỗi nữa không được liệt kê."),
      hint: LocalizedText(en: "Mend those that are listed first.", vi: "Hãy sửa các lỗi được liệt kê trước."))
  }
}
