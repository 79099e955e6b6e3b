/// How Anki shows our cards.
///
/// Nothing is typed: Anki would mark `duong` for `đường`, `hoà` for `hòa` and a capital letter as wrong. The answer is
/// said or thought, shown, and judged by the learner, with what else counts as right below it. Whom the card is about
/// stands on the back, since it may be the answer.
enum AnkiTemplate {
  static let front = """
    <div class="question">{{Front}}</div>\
    {{#Options}}<div class="options">{{Options}}</div>{{/Options}}
    """

  static let back = """
    {{FrontSide}}<hr id="answer"><div class="answer">{{Back}}</div>\
    {{#Also right}}<div class="also">{{Also right}}</div>{{/Also right}}\
    {{#Reason}}<div class="reason">{{Reason}}</div>{{/Reason}}\
    <div class="sources">{{Role}} {{Sources}}</div>
    """

  static let style = """
    .card { font-family: sans-serif; font-size: 20px; line-height: 1.4; text-align: left; max-width: 40em; \
    margin: 0 auto; }
    .sources { font-size: 14px; opacity: 0.7; }
    .options, .also, .reason, .sources { margin-top: 0.7em; }
    .answer { font-weight: bold; }
    """
}
