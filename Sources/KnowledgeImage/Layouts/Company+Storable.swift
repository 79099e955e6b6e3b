package import Roles
import SourceText
public import StoredValues

extension CompanyGuide: Storable {
  package static func passed(_ guide: CompanyGuide?, _ pass: inout some FieldPass) -> CompanyGuide {
    CompanyGuide(
      stages: pass(guide) { $0.stages }, industries: pass(guide) { $0.industries },
      needs: pass(guide) { $0.needs }, posts: pass(guide) { $0.posts }, outside: pass(guide) { $0.outside },
      lastResort: pass(guide) { $0.lastResort }, stepsUp: pass(guide) { $0.stepsUp })
  }
}

extension PersonLevel: StorableCase {}
extension AreaNeeds.Need: StorableCase {}

extension CompanyStage: Storable {
  package static func passed(_ stage: CompanyStage?, _ pass: inout some FieldPass) -> CompanyStage {
    CompanyStage(
      stage: pass(stage) { $0.stage }, below: pass(stage) { $0.below }, team: pass(stage) { $0.team },
      mostAreas: pass(stage) { $0.mostAreas }, mostReports: pass(stage) { $0.mostReports },
      newPosts: pass(stage) { $0.newPosts }, newPostPays: pass(stage) { $0.newPostPays },
      ownerLevel: pass(stage) { $0.ownerLevel })
  }
}

extension Industry: Storable {
  package static func passed(_ industry: Industry?, _ pass: inout some FieldPass) -> Industry {
    Industry(
      id: pass(industry) { $0.id }, name: pass(industry) { $0.name },
      alsoCalled: pass(industry) { $0.alsoCalled })
  }
}

extension AreaNeeds: Storable {
  package static func passed(_ needs: AreaNeeds?, _ pass: inout some FieldPass) -> AreaNeeds {
    AreaNeeds(
      byStage: pass(needs) { $0.byStage }, steps: pass(needs) { $0.steps }, onlyIn: pass(needs) { $0.onlyIn },
      floor: pass(needs) { $0.floor })
  }
}

extension StatutoryPost: Storable {
  package static func passed(_ post: StatutoryPost?, _ pass: inout some FieldPass) -> StatutoryPost {
    StatutoryPost(
      id: pass(post) { $0.id }, name: pass(post) { $0.name }, country: pass(post) { $0.country },
      stages: pass(post) { $0.stages }, perhaps: pass(post) { $0.perhaps },
      condition: pass(post) { $0.condition }, industries: pass(post) { $0.industries },
      roles: pass(post) { $0.roles }, notWith: pass(post) { $0.notWith },
      mayBeOutside: pass(post) { $0.mayBeOutside }, facts: pass(post) { $0.facts })
  }
}

extension OutsideHelp: Storable {
  package static func passed(_ help: OutsideHelp?, _ pass: inout some FieldPass) -> OutsideHelp {
    OutsideHelp(name: pass(help) { $0.name }, until: pass(help) { $0.until }, areas: pass(help) { $0.areas })
  }
}
