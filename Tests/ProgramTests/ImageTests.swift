import Foundation
import Testing

/// Runs lines where `acme` extends the shipped base, with a cache of its own in `cache`.
private func withCache(_ lines: String) throws -> Program.Run {
  try Program.shell(
    """
    export XDG_CACHE_HOME=$PWD/cache CSUITE_LANG=en; mkdir acme; cat >acme/knowledge.yaml <<'YAML'
    extends: csuite@2
    name: acme
    title: { en: The roles at Acme, vi: Các vai trò tại Acme }
    version: 1.0.0
    change:
      competencies:
        pricing: { owner: cro }
    YAML
    who() { csuite --kb acme who pricing | head -1 | sed 's,^ *,,'; }
    image() { ls cache/csuite/*.image; }
    \(lines)
    """)
}

private let answer = "Pricing: the CRO is accountable."

@Suite struct `The image of a base` {
  @Test(arguments: [
    "show cpo", "show S48 --format json", "show pricing", "show D1", "show O1", "show cco", "list facts",
    "list competencies --format csv", "list sources --format json", "list roles", "who pricing",
    "find product vision", "find roadmap --format json", "find giá --explain", "ask CPO là gì",
    "ask khách kiện thì ai lo? --explain", "ask who sets prices --format json", "ask so sánh CPO và CTO",
    "may cfo choose the tax adviser", "gap", "gap team team.yaml --all", "quiz bank",
    "diff", "validate", "schema show", "help find", "version", "__complete show S4", "show ceo --short",
    "export cpo", "show nobody", "site place",
  ])
  func `changes no answer`(command: String) throws {
    for language in ["en", "vi"] {
      let set = "export CSUITE_LANG=\(language);"
      let with = try Program.shell("\(set) csuite \(command)")
      let without = try Program.shell("\(set) export CSUITE_IMAGE=none; csuite \(command)")
      #expect(with.output == without.output, "\(command)")
      #expect(with.errors == without.errors && with.exitCode == without.exitCode)
    }
  }

  @Test func `is kept, private, and answers the second time`() throws {
    let run = try withCache("who; image | wc -l; stat -c %a $(image); who; image | wc -l")
    #expect(run.output == "\(answer)\n1\n600\n\(answer)\n1\n", "\(run.output)")
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    "may cro set the list price", "show D1", "find giá", "ask who sets prices", "diff csuite acme",
  ])
  func `changes no answer of a base over another`(command: String) throws {
    let twice = try withCache("csuite --kb acme \(command); echo =====; csuite --kb acme \(command)")
    let parts = twice.output.components(separatedBy: "=====\n")
    let plain = try withCache("CSUITE_IMAGE=none csuite --kb acme \(command)")
    #expect(parts == [plain.output, plain.output])
  }

  @Test func `is not used for what has changed since, even within the same second and size`() throws {
    let run = try withCache(
      """
      who; cp -p acme/knowledge.yaml stamp; sed -i 's/cro/cfo/' acme/knowledge.yaml
      touch -r stamp acme/knowledge.yaml; who
      """)
    #expect(run.output == "\(answer)\nPricing: the CFO is accountable.\n")
  }

  @Test(arguments: [
    "printf X | dd of=$(image) bs=1 seek=700 conv=notrunc status=none", "truncate -s 100 $(image)",
    ": > $(image)", "head -c 3000 /dev/urandom > $(image)", "f=$(image); rm $f; mkfifo $f",
    "f=$(image); csuite --kb other list roles >list; cp $(image | grep -v $f) $f",
    "f=$(image); rm $f; ln -s /dev/zero $f", "f=$(image); rm $f; ln -s $f $f",
  ])
  func `is made anew when something is wrong with it`(damage: String) throws {
    let run = try withCache(
      """
      cp -r acme other; sed -i 's/cro/cfo/' other/knowledge.yaml; who; f=$(image)
      \(damage)
      who; who; test -f $f && stat -c %F $f
      """)
    #expect(run.output == "\(answer)\n\(answer)\n\(answer)\nregular file\n", "\(damage): \(run.output)")
    #expect(run.errors.isEmpty, "\(run.errors)")
  }

  @Test func `leaves room for nobody else, but says what is in its way`() throws {
    let folder = try withCache("who; f=$(image); rm $f; mkdir $f; who; CSUITE_LANG=vi who")
    #expect(folder.output.hasPrefix("\(answer)\n\(answer)\n"))
    #expect(folder.errors.contains("is in the way of the cache"), "\(folder.errors)")
    #expect(folder.errors.contains("chiếm chỗ của bộ nhớ đệm"), "\(folder.errors)")
    let file = try withCache("mkdir cache; touch cache/csuite; who")
    #expect(file.output == "\(answer)\n")
    #expect(file.errors.contains("cache/csuite’ is in the way of the cache"), "\(file.errors)")
  }

  @Test func `is whole whoever writes it at the same time`() throws {
    let run = try withCache(
      "for n in 1 2 3 4 5 6; do who >said$n & done; wait; cat said*; image | wc -l; ls cache/csuite | wc -l"
    )
    #expect(run.output == String(repeating: "\(answer)\n", count: 6) + "1\n1\n", "\(run.output)")
  }

  @Test func `stands beside no more than seven others`() throws {
    let run = try withCache(
      """
      for n in 1 2 3 4 5 6 7 8 9 10; do sed -i "s/version: .*/version: 1.0.$n/" acme/knowledge.yaml; who >list; done
      image | wc -l; who
      """)
    #expect(run.output == "8\n\(answer)\n", "\(run.output)")
  }

  @Test func `is not needed where there is no place for it`() throws {
    let run = try withCache("unset HOME XDG_CACHE_HOME; who; XDG_CACHE_HOME=/proc who; ls")
    #expect(run.output.hasPrefix("\(answer)\n\(answer)\n"))
    #expect(run.errors.isEmpty && !run.output.contains("cache"), "\(run.errors)")
  }
}
