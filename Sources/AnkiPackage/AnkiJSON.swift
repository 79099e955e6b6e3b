/// The JSON objects in which Anki's schema 11 keeps its settings, note types, decks and presets.
struct AnkiJSON {
  let deck: AnkiDeck
  let deckIDs: [String: Int]

  /// The number of our note type; one in every package, so that a second import finds it.
  static let noteTypeID = 1_230_768_000_001
  private static let presetID = 1_230_768_000_002

  private var seconds: Int { deck.now.milliseconds / 1000 }

  /// The settings of the collection.
  ///
  /// `schedVer` 2 must be there: without it Anki takes the log for one of an older scheduler and moves every
  /// learning answer of 2 and 3 up by one. `creationOffset` is in minutes west of Greenwich.
  var configuration: String {
    """
    {"schedVer":2,"rollover":\(deck.now.rolloverHour),"creationOffset":\(-deck.now.offset / 60),\
    "localOffset":\(-deck.now.offset / 60),"nextPos":\(deck.notes.count + 1),"curDeck":1,"activeDecks":[1],\
    "curModel":\(Self.noteTypeID),"sortType":"noteFld","sortBackwards":false,"addToCur":true,"dayLearnFirst":false,\
    "newSpread":0,"collapseTime":1200,"timeLim":0,"estTimes":true,"dueCounts":true,"fsrs":true}
    """
  }

  var noteTypes: String {
    let fields = AnkiField.allCases.enumerated().map { number, field in
      """
      {"name":\(quoted(field.rawValue)),"ord":\(number),"sticky":false,"rtl":false,"font":"Arial","size":20,"media":[]}
      """
    }
    return """
      {"\(Self.noteTypeID)":{"id":\(Self.noteTypeID),"name":"csuite","type":0,"mod":\(seconds),"usn":-1,"sortf":0,\
      "did":null,"flds":[\(fields.joined(separator: ","))],"tmpls":[{"name":"Card","ord":0,"qfmt":\(quoted(AnkiTemplate.front)),\
      "afmt":\(quoted(AnkiTemplate.back)),"bqfmt":"","bafmt":"","did":null,"bfont":"","bsize":0}],\
      "css":\(quoted(AnkiTemplate.style)),"latexPre":"","latexPost":"","tags":[],"vers":[],"req":[[0,"any",[0]]]}}
      """
  }

  var decks: String {
    let all =
      [(name: "Default", id: 1)] + deckIDs.sorted { $0.key < $1.key }.map { (name: $0.key, id: $0.value) }
    return "{" + all.map { "\"\($0.id)\":" + deckObject($0.name, $0.id) }.joined(separator: ",") + "}"
  }

  private func deckObject(_ name: String, _ id: Int) -> String {
    """
    {"id":\(id),"name":\(quoted(name)),"mod":\(seconds),"usn":-1,"desc":\(quoted(id == 1 ? "" : deck.about)),"dyn":0,"collapsed":false,\
    "browserCollapsed":false,"conf":\(id == 1 ? 1 : Self.presetID),"extendNew":0,"extendRev":0,"newToday":[0,0],\
    "revToday":[0,0],"lrnToday":[0,0],"timeToday":[0,0]}
    """
  }

  var presets: String {
    """
    {"1":\(preset("Default", 1)),"\(Self.presetID)":\(preset("csuite", Self.presetID))}
    """
  }

  private func preset(_ name: String, _ id: Int) -> String {
    let options = deck.preset
    return """
      {"id":\(id),"name":\(quoted(name)),"mod":\(seconds),"usn":-1,"maxTaken":60,"autoplay":true,"timer":0,\
      "replayq":true,"dyn":false,"new":{"delays":\(minutes(options.learningSteps)),"ints":[1,4,0],\
      "initialFactor":2500,"order":1,"perDay":20,"bury":true},"rev":{"perDay":200,"ease4":1.3,"ivlFct":1,\
      "maxIvl":\(options.maximumInterval),"hardFactor":1.2,"bury":true},"lapse":{"delays":\
      \(minutes(options.relearningSteps)),"mult":0,"minInt":1,"leechFails":8,"leechAction":1},\
      "fsrsParams6":[\(options.weights.map { "\($0)" }.joined(separator: ","))],\
      "desiredRetention":\(options.desiredRetention)}
      """
  }

  private func minutes(_ seconds: [Double]) -> String {
    "[" + seconds.map { "\($0 / 60)" }.joined(separator: ",") + "]"
  }
}

/// A text as a JSON string.
func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\u{0}"..."\u{1F}":
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
