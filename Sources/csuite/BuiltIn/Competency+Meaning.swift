import Commands
import Documents
import Roles
import SourceText

extension Session {
  /// What belongs to an area, the area that it is mistaken for, and what else people call it.
  func meaning(of competency: Competency) -> [Block] {
    let definition = competency.meaning.definition.map { Block.paragraph(RichText($0[language])) }
    let neighbour = competency.meaning.confusedWith.flatMap(knowledge.competency).map { neighbour in
      Entry(
        label: RichText(LocalizedText(en: "Not to be confused with", vi: "Dễ nhầm với")[language]),
        RichText(neighbour.name[language]), trailing: RichText("show \(neighbour.id)", .quiet))
    }
    let names = competency.words.alsoCalled[language].prefix(6).joined(separator: ", ")
    let called =
      names.isEmpty
      ? nil
      : Entry(
        label: RichText(LocalizedText(en: "Also called", vi: "Còn gọi là")[language]), RichText(names, .quiet)
      )
    return [definition, .entries([neighbour, called].compactMap(\.self))].compactMap(\.self)
  }

  /// What a person does at each level.
  func levels(of competency: Competency) -> [Block] {
    let levels = competency.meaning.levels
    guard !levels.isEmpty else { return [] }
    let title = LocalizedText(en: "Levels", vi: "Các mức")
    return [
      .heading(RichText(title[language]), level: 2),
      .entries(levels.enumerated().map { Entry(label: RichText("\($0 + 1)"), RichText($1[language])) }),
    ]
  }

  /// The everyday situations that belong to an area, by their first phrases.
  func events(of competency: Competency) -> [Block] {
    let phrases = competency.words.events.compactMap { event in
      event.phrases[language].first ?? event.phrases.all.first
    }
    guard !phrases.isEmpty else { return [] }
    let title = LocalizedText(en: "When this happens", vi: "Khi có chuyện này")
    return [.heading(RichText(title[language]), level: 2), .list(phrases.map { RichText($0) })]
  }

  /// The roles that are accountable wherever a company has the post.
  func successors(of competency: Competency) -> [Entry] {
    let roles = knowledge.rolesTakingOver(competency.id).filter { $0 != competency.accountable }
    guard !roles.isEmpty else { return [] }
    let label = LocalizedText(en: "Where there is one", vi: "Nơi có chức này")
    return [Entry(label: RichText(label[language]), RichText(roles.map(shortName).joined(separator: ", ")))]
  }

  /// That the matrix is a judgement.
  var matrixCaveat: Block { .paragraph(RichText(LocalizedText.matrixCaveat[language], .quiet)) }
}
