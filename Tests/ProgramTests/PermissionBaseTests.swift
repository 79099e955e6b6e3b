import Testing

private let kitchens = """
  csuite new mine >/dev/null
  csuite --kb mine new role chef --en 'Head Chef' --vi 'Bếp trưởng' --reports-to ceo >/dev/null
  csuite --kb mine new area kitchens --en 'Kitchen equipment' --vi 'Thiết bị bếp' --owner chef >/dev/null
  """

/// The shipped base takes kitchens for life at home; one that is about them must not.
@Suite struct `What a role may do in a base of one’s own` {
  @Test(arguments: [
    ("chef", "choose the kitchen equipment", "yes"), ("ceo", "choose the kitchen equipment", "no"),
    ("chef", "choose a guitar", "unknown"),
  ])
  func `is decided by what it calls its areas, with the shipped words of deciding`(
    role: String, action: String, verdict: String
  ) throws {
    let run = try Program.shell("\(kitchens)\ncsuite --kb mine may \(role) '\(action)' --format json")
    #expect(run.output.contains("\"verdict\": \"\(verdict)\""), "\(run.output)\(run.errors)")
  }

  @Test func `follows its own list in the place of a shipped one`() throws {
    let words =
      "decisions: { private-life: { en: [equipment for the pantry] }, deciding: { en: [plump for] } }"
    let run = try Program.shell(
      """
      \(kitchens)
      echo '\(words)' >mine/words.yaml; csuite validate mine >/dev/null || echo broken
      csuite --kb mine may chef 'plump for kitchen equipment'
      csuite --kb mine may chef 'plump for equipment for the pantry'
      """)
    #expect(run.output.contains("Yes, the CHEF may.") && !run.output.contains("broken"), "\(run.output)")
    #expect(run.output.contains("This base does not decide that."), "\(run.output)")
  }
}
