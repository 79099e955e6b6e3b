import Roles

/// A post that the law asks for, and who of the team holds it.
struct PostCheck {
  enum State {
    /// Somebody holds it: the file says so, or the role is that post.
    case held(Int, isSaid: Bool)
    /// The holder also has a role with which the post does not go.
    case barred(Int, Role.ID)
    /// The holder is from outside, where the law wants one’s own.
    case foreign(Int)
    case missing
  }

  let post: StatutoryPost
  let firmness: StatutoryPost.Firmness
  let state: State

  /// Whether something must be done about it for certain.
  var isBroken: Bool {
    switch state {
    case .held: false
    case .barred, .foreign: true
    case .missing: firmness == .needed
    }
  }

  /// The word for other programs.
  var word: String {
    switch state {
    case .held(_, let isSaid): isSaid ? "held" : "held-by-role"
    case .barred: "barred"
    case .foreign: "outside-not-allowed"
    case .missing: firmness == .needed ? "missing" : "depends"
    }
  }

  var holder: Int? {
    switch state {
    case .held(let person, _), .barred(let person, _), .foreign(let person): person
    case .missing: nil
    }
  }
}

extension PostCheck {
  /// Every post that the company’s country asks for at its stage; none where the country is not known.
  static func all(_ team: Team, _ company: Company) -> [PostCheck] {
    company.guide.posts.filter { $0.country == company.country }.compactMap { post in
      post.firmness(at: company.stage, in: company.industry?.id).map { firmness in
        PostCheck(post: post, firmness: firmness, state: state(of: post, team))
      }
    }
  }

  private static func state(of post: StatutoryPost, _ team: Team) -> State {
    let said = team.people.firstIndex { $0.posts.contains(post.id) }
    let byRole = post.roles.lazy.compactMap { role in team.people.firstIndex { $0.roles.contains(role) } }
      .first
    guard let holder = said ?? byRole else { return .missing }
    let person = team.people[holder]
    // The role that makes somebody the holder does not bar the same person.
    if let bar = post.notWith.first(where: person.roles.contains) { return .barred(holder, bar) }
    return person.isOutside && !post.mayBeOutside ? .foreign(holder) : .held(holder, isSaid: said != nil)
  }
}
