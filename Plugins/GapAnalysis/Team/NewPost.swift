import Roles

/// A post worth adding at this stage, and what it would do.
struct NewPost {
  let role: Role.ID
  /// What must be owned and has nobody now.
  let closes: [Competency]
  /// What must be owned and is looked after by stand-ins now.
  let relieves: [Competency]
}

extension HoldingPlan {
  /// The posts that pay at this stage, the most useful first, and no more than the stage bears.
  ///
  /// Each counts what the ones before it leave. A post pays when it relieves somebody who has too much, or when it takes
  /// over enough, where what nobody can hold counts twice; a single area is for somebody who is there.
  var newPosts: [NewPost] {
    var left = holdings.filter { $0.need == .own && !$0.isOwned }
    var free = coverage.knowledge.roles.map(\.id).filter { !team.heldRoles.contains($0) }
    var posts: [NewPost] = []
    while posts.count < company.bounds.newPosts, let best = best(of: free, left) {
      posts.append(best)
      free.removeAll { $0 == best.role }
      let done = Set((best.closes + best.relieves).map(\.id))
      left.removeAll { done.contains($0.competency.id) }
    }
    return posts
  }

  private func best(of roles: [Role.ID], _ left: [Holding]) -> NewPost? {
    let candidates = roles.enumerated().map { position, role in (position, post(role, left)) }
    let paying = candidates.filter { pays($0.1) }
    return paying.min { key($0.1, $0.0) < key($1.1, $1.0) }?.1
  }

  private func key(_ post: NewPost, _ position: Int) -> (Int, Int, Int) {
    (-2 * post.closes.count - post.relieves.count, -post.closes.count, position)
  }

  private func post(_ role: Role.ID, _ left: [Holding]) -> NewPost {
    let own = left.filter { $0.competency.accountable == role }
    return NewPost(
      role: role, closes: own.filter { $0.word == "nobody" }.map(\.competency),
      relieves: own.filter { $0.word != "nobody" }.map(\.competency))
  }

  private func pays(_ post: NewPost) -> Bool {
    let areas = Set(post.relieves.map(\.id))
    let holders = holdings.filter { areas.contains($0.competency.id) }.compactMap(\.holder)
    let relievesSomebody = holders.contains { load(of: $0) > limit(of: $0) }
    return relievesSomebody || 2 * post.closes.count + post.relieves.count >= company.bounds.newPostPays
  }
}
