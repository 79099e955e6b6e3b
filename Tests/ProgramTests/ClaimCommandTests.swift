import Testing

@Suite struct `The commands on what roles may do` {
  @Test func `check what stands on standard input, but not where the lines of a session come from it`() throws
  {
    let piped = try Program.shell("printf 'The CFO owns tax.' | csuite check - --lang en")
    #expect(piped.exitCode == 0 && piped.output.contains("✓ 1"), "\(piped.output)")
    let script = try Program.shell("printf 'check -\\nwho pricing\\n' | csuite --lang en")
    #expect(script.errors.contains("csuite check - <file"), "\(script.errors)")
    #expect(script.output.contains("Pricing: the CPO is accountable."), "\(script.output)")
  }

  @Test func `tell by the exit code that something is contradicted or not known`() throws {
    let wrong = "printf 'The CFO owns product design.' | csuite check -"
    #expect(try Program.shell(wrong).exitCode == 1)
    let unknown = "printf 'The CFO owns a bicycle.' | csuite check -"
    #expect(try Program.shell(unknown).exitCode == 0)
    #expect(try Program.shell(unknown + " --strict").exitCode == 1)
    #expect(try Program.shell("csuite may cto grow a beard").exitCode == 1)
  }

  @Test func `suggest nothing that is too long to be typed`() throws {
    let action = String(repeating: "a", count: 300)
    #expect(!(try Program.shell("csuite may cpo \(action)").output.contains("→")))
  }

  @Test func `follow a base of one's own, whatever the shipped facts say`() throws {
    let base = """
      mkdir -p own && printf '%s\\n' 'extends: csuite@2' 'name: own' 'title: { en: Own, vi: Own }' 'version: 1.0.0' \
      'change: { competencies: { pricing: { owner: cro } } }' >own/knowledge.yaml
      """
    let text =
      "printf 'The CPO is accountable for pricing.\\nThe CRO owns pricing.' | csuite --kb own check - --lang en"
    let run = try Program.shell("\(base); \(text)")
    #expect(run.output.contains("1 supported, 1 contradicted"), "\(run.output)\(run.errors)")
    #expect(
      try Program.shell("\(base); csuite --kb own may cro set the list price --lang en").output.contains(
        "Yes"))
  }
}
