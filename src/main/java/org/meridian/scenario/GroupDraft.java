package org.meridian.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meridian.model.Dataset;
import org.meridian.model.groups.Annotations;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.LocalText;

/** Makes groups of the user's own. */
public final class GroupDraft {

  /** How many colours groups have. */
  private static final int COLOURS = 8;

  private GroupDraft() {}

  /**
   * A scenario with one more group, last, under an id that no other group has, in the colour that
   * is free first.
   *
   * @param result of the scenario
   * @param name in both languages
   * @param rule which cities it has
   */
  public static Scenario with(ScenarioResult result, LocalText name, GroupRule rule) {
    Scenario now = result.scenario();
    return added(now, result.dataset(), name, freeColour(now), rule);
  }

  /**
   * A scenario with one more group, last, under an id that no other group has.
   *
   * @param dataset of the scenario, with groups of its own
   * @param name in both languages
   * @param colour position in the set of colours for clusters and groups
   * @param rule which cities it has
   */
  public static Scenario added(
      Scenario now, Dataset dataset, LocalText name, int colour, GroupRule rule) {
    Annotations given = dataset.annotations();
    Set<String> ids = new HashSet<>();
    now.groups().forEach(group -> ids.add(group.id()));
    given.groups().forEach(group -> ids.add(group.id()));
    given.corridors().forEach(corridor -> ids.add(corridor.id()));
    int number = 1;
    while (ids.contains("group-" + number)) {
      number++;
    }
    List<CityGroup> groups = new ArrayList<>(now.groups());
    groups.add(new CityGroup("group-" + number, name, colour, rule));
    return now.withGroups(groups);
  }

  /** The first colour that fewest of the user's groups have. */
  public static int freeColour(Scenario now) {
    int[] bearers = new int[COLOURS];
    now.groups().stream()
        .filter(group -> group.colour() != CityGroup.NO_COLOUR)
        .forEach(group -> bearers[group.colour() % COLOURS]++);
    int best = 0;
    for (int colour = 1; colour < COLOURS; colour++) {
      best = bearers[colour] < bearers[best] ? colour : best;
    }
    return best;
  }

  /** The same with the cities that are selected now. */
  public static Scenario ofSelection(ScenarioResult result, LocalText name, Set<String> selected) {
    return with(result, name, new GroupRule.ByList(selected, true));
  }
}
