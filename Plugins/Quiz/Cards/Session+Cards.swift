import Commands

extension Session {
  /// What the cards that can be asked are about.
  var cardCatalog: CardCatalog { CardCatalog([]) }
}
