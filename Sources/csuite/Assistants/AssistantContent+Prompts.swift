import Commands
import ModelContextProtocol
import Roles
import SourceText

extension AssistantContent {
  var prompts: [Prompt] { AssistantPrompt.allCases.map { $0.prompt(session.language) } }

  func filled(_ prompt: Prompt, _ arguments: [String: String]) throws(ProtocolError) -> FilledPrompt {
    guard let kind = AssistantPrompt(rawValue: prompt.name) else {
      throw .invalidParams("There is no prompt ‘\(prompt.name)’.")
    }
    let language = try language(arguments)
    var roles: [Role] = []
    for key in kind.roleKeys { roles.append(try role(arguments[key] ?? "")) }
    let pages = roles.flatMap { role in
      kind.parts.compactMap { page(of: role.id.text, part: $0.rawValue, language) }
    }
    return FilledPrompt(
      description: kind.meaning[language],
      request: kind.request(roles.map { $0.name(in: language) })[language], sources: pages)
  }

  private func language(_ arguments: [String: String]) throws(ProtocolError) -> Language {
    guard let typed = arguments[languageKey], !typed.isEmpty else { return session.language }
    guard let language = Language(rawValue: typed) else {
      throw .invalidParams("‘\(languageKey)’ must be vi or en.")
    }
    return language
  }

  private func role(_ typed: String) throws(ProtocolError) -> Role {
    do throws(CommandFailure) {
      return try session.knowledge.role(named: typed)
    } catch {
      throw .invalidParams(
        [error.message, error.hint].compactMap { $0?[session.language] }.joined(separator: " "))
    }
  }
}
