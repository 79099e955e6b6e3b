public import SourceText

extension KnowledgeBase {
  /// Whose chart says who does what: the makers’, or that of the base that changed it.
  public var chartName: LocalizedText {
    guard !provenance.competencies.isEmpty else {
      return LocalizedText(en: "the makers’ RACI chart", vi: "bảng RACI của nhóm biên soạn")
    }
    return LocalizedText(
      en: "the RACI chart of \(manifest.name)", vi: "bảng RACI của \(manifest.name)")
  }
}
