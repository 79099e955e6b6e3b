import LineEditor
import SourceText
import Testing

@testable import csuite

@Suite struct `A line that is being typed` {
  private let prompt: ShippedPrompt
  private let names: KnownNames

  init() throws {
    prompt = try ShippedPrompt()
    names = KnownNames(prompt.catalog)
  }

  /// The line with its coloured parts in brackets behind a letter: k(nown), u(nknown), o(ption), q(uoted), c(omment).
  private func coloured(_ line: String) -> String {
    let letters: [LineStyle: String] = [.known: "k", .unknown: "u", .option: "o", .quoted: "q", .quiet: "c"]
    let highlights = LineHighlighting(
      names: names, table: prompt.catalog.table, knows: { ["user", "research"].contains($0) }
    ).highlights(of: line)
    var result = ""
    for (offset, scalar) in line.unicodeScalars.enumerated() {
      for highlight in highlights where highlight.range.lowerBound == offset {
        if let letter = letters[highlight.style] { result += letter + "[" }
      }
      result.unicodeScalars.append(scalar)
      for highlight in highlights
      where highlight.range.upperBound == offset + 1 && letters[highlight.style] != nil {
        result += "]"
      }
    }
    return result
  }

  @Test(arguments: [
    ("show cpo duties", "k[show] k[cpo] k[duties]"), ("shwo cpo", "u[shwo] u[cpo]"), ("sho", "sho"),
    ("show cpx", "k[show] u[cpx]"), ("show cp", "k[show] cp"), ("show cpx ", "k[show] u[cpx] "),
    ("show giám đốc sản phẩm nhiệm vụ", "k[show] k[giám đốc sản phẩm] k[nhiệm vụ]"),
    ("show giam doc san", "k[show] giam doc san"), ("pair cpo xyz", "k[pair] k[cpo] u[xyz]"),
    (
      "find role:cpo kind:duty -role:xyz \"a b\" c # d",
      "k[find] k[role:cpo] k[kind:duty] u[-role:xyz] q[\"a b\"] c c[# d]"
    ),
    ("find role:c", "k[find] role:c"), ("list roles", "k[list] k[roles]"),
    ("list rolls ", "k[list] u[rolls] "),
    ("find x --limit 3 --lmit 3", "k[find] x o[--limit] k[3] u[--lmit] 3"),
    ("show cpo --format json --format xml", "k[show] k[cpo] o[--format] k[json] o[--format] u[xml]"),
    ("quiz replay log.csv", "k[quiz] k[replay] log.csv"), ("who ai quyet dinh", "k[who] ai quyet dinh"),
    ("show \"chief product officer\"", "k[show] k[\"chief product officer\"]"),
    ("version x", "k[version] u[x]"), ("user research", "user research"), ("usr cpo", "u[usr] u[cpo]"),
    ("who owns pricing", "who owns pricing"), ("find \"--limit\" 3", "k[find] q[\"--limit\"] 3"),
    ("pair cpo cto --group product", "k[pair] k[cpo] k[cto] o[--group] k[product]"),
    ("pair cpo cto --group nothing ", "k[pair] k[cpo] k[cto] o[--group] u[nothing] "),
  ])
  func `shows what is known and what is not`(line: String, expected: String) {
    #expect(coloured(line) == expected)
  }

  @Test(arguments: [
    ("pair cpo ", "pair cpo cpto"), ("pair c", "pair cpo cto"), ("who ", "who pricing"),
    ("sh", "show cpo"),
    ("shwo cpo", "show cpo"), ("pair cpo cmx ", "pair cpo cmo "), ("show cpo # ", nil),
    ("find x --lim", "find x --limit"),
    ("set lang", "set language vi"), ("show ct", "show cto"), ("show zzzz", nil), ("", nil),
  ])
  func `is continued or mended`(line: String, expected: String?) {
    #expect(LineSuggestion(catalog: prompt.catalog).line(for: line) == expected)
  }
}
