package org.meridian.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.LocalText;

/** Makes groups of the user's own. */
public final class GroupDraft {

  private GroupDraft() {}

  /**
   * A scenario with one more group, last, under an id that no other group has.
   *
   * @param result of the scenario
   * @param name in both languages
   * @param rule which cities it has
   */
  public static Scenario with(ScenarioResult result, LocalText name, GroupRule rule) {
    Set<String> ids = Set.copyOf(result.groups().stream().map(CityGroup::id).toList());
    int number = 1;
    while (ids.contains("group-" + number)) {
      number++;
    }
    List<CityGroup> groups = new ArrayList<>(result.scenario().groups());
    groups.add(CityGroup.of("group-" + number, name, rule));
    return result.scenario().withGroups(groups);
  }

  /** The same with the cities that are selected now. */
  public static Scenario ofSelection(ScenarioResult result, LocalText name, Set<String> selected) {
    return with(result, name, new GroupRule.ByList(selected, true));
  }
}
