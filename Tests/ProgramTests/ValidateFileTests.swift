import Foundation
import Testing

@Suite struct `Validating one file` {
  private static let copy = "cp -r \(Program.repository.path)/KnowledgeBase kb"

  @Test func `shows its own findings, and none of its neighbours`() throws {
    let run = try Program.shell(
      """
      \(Self.copy) && sed -i 's/kind: mission/kind: mision/' kb/roles/cpo.yaml kb/roles/cto.yaml
      csuite --lang en validate kb/roles/cpo.yaml
      """)
    #expect(run.output.contains("kb/roles/cpo.yaml:"))
    #expect(!run.output.contains("cto.yaml"))
    #expect(run.exitCode == 1)
  }

  @Test func `finds nothing in a sound one, from inside its folder, too`() throws {
    let run = try Program.shell(
      "\(Self.copy) && cd kb/roles && csuite --lang en validate ../roles/coo.yaml && cd .. && csuite --lang en validate sources.yaml"
    )
    #expect(run.output.components(separatedBy: "No findings in 1 file.").count == 3)
    #expect(run.exitCode == 0)
  }

  @Test func `asks for the knowledge base around it`() throws {
    let run = try Program.shell("echo 'id: cpo' > cpo.yaml; csuite --lang en validate cpo.yaml")
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("lies in no knowledge base"))
  }

  @Test func `with a tab in it is told in two findings, not in hundreds`() throws {
    let run = try Program.shell(
      """
      \(Self.copy) && sed -i '0,/^acronym/s//\\tacronym/' kb/roles/cpo.yaml
      csuite --lang en validate kb
      """)
    #expect(run.output.contains("references to it were not checked."))
    #expect(run.output.components(separatedBy: "kb/roles/").count <= 5)
  }
}
