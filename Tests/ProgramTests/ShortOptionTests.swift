import Foundation
import Testing

@Suite struct `An option in one letter` {
  @Test(arguments: [
    "csuite -x show cpo", "csuite show -x", "csuite show cpo -v", "csuite who -p pricing",
    "csuite who pricing -a", "csuite list -f facts", "csuite ask -q what is a CPO", "echo 'show -x' | csuite",
    "csuite -o a.md show cpo",
  ])
  func `that nobody knows is wrong usage, not a word`(line: String) throws {
    let run = try Program.shell("LC_ALL=en_US.UTF-8 \(line)")
    #expect(run.exitCode == 64 && run.output.isEmpty && run.errors.contains("no option ‘-"), "\(run.errors)")
  }

  @Test(arguments: [
    "csuite find churn -role:cpo", "csuite find price -sales", "csuite show -- cpo", "csuite -V", "csuite -h",
    "csuite ask what is a CPO - really", "csuite ask -- what is a CPO -x",
  ])
  func `is none where a dash means something else`(line: String) throws {
    let run = try Program.shell(line)
    #expect(run.exitCode == 0, "\(run.errors)")
  }
}
