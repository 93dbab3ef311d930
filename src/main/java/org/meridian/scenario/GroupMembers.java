package org.meridian.scenario;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.meridian.cluster.corridors.CorridorBelt;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.Corridor;
import org.meridian.model.groups.GroupRule;
import org.meridian.scenario.choice.TierMethod;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.scoring.tiers.TierRule;

/** Which cities of a result a group has. A tier follows the scores; a cluster is as it was kept. */
public final class GroupMembers {

  private GroupMembers() {}

  /** Whether each city is a member; no city is where the rule names what the dataset lacks. */
  public static boolean[] of(ScenarioResult result, CityGroup group) {
    return switch (group.rule()) {
      case GroupRule.ByAttribute rule ->
          all(result, city -> city.fact(rule.name()).filter(rule.value()::equals).isPresent());
      case GroupRule.ByList rule -> all(result, city -> rule.ids().contains(city.id()));
      case GroupRule.ByCluster rule -> all(result, city -> rule.ids().contains(city.id()));
      case GroupRule.ByTier rule -> tier(result, rule);
      case GroupRule.ByCorridor rule ->
          corridor(result, rule.corridor())
              .map(corridor -> new CorridorBelt(corridor, rule.withinKm()))
              .map(belt -> all(result, belt::holds))
              .orElseGet(() -> all(result, city -> false));
      case GroupRule.ByQuery _ -> QueryMembers.ofGroup(result, group, Set.of());
    };
  }

  /** Whether each city is a member of one group at least; ids that no group has count nothing. */
  public static boolean[] ofAny(ScenarioResult result, Collection<String> groups) {
    boolean[] any = new boolean[result.dataset().cities().size()];
    for (String id : groups) {
      result.group(id).ifPresent(group -> add(any, of(result, group)));
    }
    return any;
  }

  private static void add(boolean[] any, boolean[] members) {
    for (int city = 0; city < any.length; city++) {
      any[city] |= members[city];
    }
  }

  private static boolean[] all(ScenarioResult result, Predicate<City> rule) {
    boolean[] members = new boolean[result.dataset().cities().size()];
    for (int city = 0; city < members.length; city++) {
      members[city] = rule.test(result.dataset().city(city));
    }
    return members;
  }

  private static Optional<Corridor> corridor(ScenarioResult result, String id) {
    return result.dataset().annotations().corridors().stream()
        .filter(corridor -> corridor.id().equals(id))
        .findFirst();
  }

  private static boolean[] tier(ScenarioResult result, GroupRule.ByTier rule) {
    boolean[] members = new boolean[result.dataset().cities().size()];
    OptionalInt node =
        rule.node().isEmpty()
            ? OptionalInt.of(IndexStructure.ROOT)
            : result.dataset().structure().position(rule.node());
    if (node.isEmpty()) {
      return members;
    }
    try {
      double[] values = result.cities().scores(node.getAsInt());
      var tiers = tiers(rule).of(values);
      for (int city = 0; city < members.length; city++) {
        members[city] = tiers.tier(city) == rule.tier();
      }
      return members;
    } catch (TierRule.TooManyClasses tooFewValues) {
      return members;
    }
  }

  private static TierRule tiers(GroupRule.ByTier rule) {
    TierMethod method =
        TierMethod.find(rule.method()).filter(any -> !any.isCut()).orElse(TierMethod.JENKS);
    return TierSettings.USUAL.withMethod(method).withClasses(rule.classes()).rule();
  }
}
