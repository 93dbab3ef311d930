package org.meridian.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.IndexNode;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.period.Period;
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.QueryDraft;
import org.meridian.scenario.ScenarioMisfit.MisfitKind;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.ClusterEdits;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.normalisation.DistanceToReference;
import org.meridian.scoring.normalisation.Normalisation;

/**
 * Whether a scenario fits a dataset: every name in it must be one of the dataset's, and every
 * setting must have something to act on. The window asks before it commits anything, the command
 * line before it scores.
 */
public final class ScenarioFit {

  private final Dataset dataset;
  private final Scenario scenario;
  private final List<ScenarioMisfit> misfits = new ArrayList<>();

  private ScenarioFit(Scenario scenario, Dataset dataset) {
    this.scenario = scenario;
    this.dataset = dataset;
  }

  /**
   * Checks a scenario. Comparing contents forms a hash of the dataset, which may take a second:
   * never on the thread of the window unless the content is not known.
   *
   * @param scenario the scenario
   * @param madeFor the state of the dataset that it was made for, as far as that is known
   * @param dataset the dataset that it is to be used with
   * @return all that does not fit, in the order of the scenario's parts; if it is about another
   *     dataset, only that
   */
  public static List<ScenarioMisfit> check(
      Scenario scenario, DatasetIdentity madeFor, Dataset dataset) {
    ScenarioFit fit = new ScenarioFit(scenario, dataset);
    if (!scenario.datasetId().equals(dataset.id())) {
      fit.add("/dataset", scenario.datasetId(), MisfitKind.OTHER_DATASET, dataset.id());
      return fit.misfits;
    }
    fit.state(madeFor);
    fit.year("/year", scenario.year());
    fit.settings(scenario.settings());
    fit.nodes("/lockedNodes", scenario.lockedNodes());
    fit.cities(scenario.cities());
    fit.links(scenario.links());
    fit.edits();
    fit.clusters("/clusters", scenario.clusters());
    fit.groupIds("/cities/groups", scenario.cities().groups());
    fit.ruled(scenario.groups());
    SideFit sides = new SideFit(dataset, fit.misfits::add);
    sides.check("/compare/a", scenario.sides().a());
    sides.check("/compare/b", scenario.sides().b());
    fit.question(scenario);
    return List.copyOf(fit.misfits);
  }

  /**
   * Checks a query by itself.
   *
   * @param scenario whose groups it may name
   */
  public static List<ScenarioMisfit> check(CityQuery query, Scenario scenario, Dataset dataset) {
    ScenarioFit fit = new ScenarioFit(scenario, dataset);
    new QueryFit(dataset, fit.knownGroups(), fit::add).check("", query);
    return List.copyOf(fit.misfits);
  }

  /** Checks a scenario of which it is not known for what state of its dataset it was made. */
  public static List<ScenarioMisfit> check(Scenario scenario, Dataset dataset) {
    return check(scenario, DatasetIdentity.ofId(scenario.datasetId()), dataset);
  }

  private void state(DatasetIdentity madeFor) {
    String version = dataset.info().version();
    if (!madeFor.version().isEmpty() && !madeFor.version().equals(version)) {
      add("/datasetVersion", madeFor.version(), MisfitKind.OTHER_VERSION, version);
    } else if (!madeFor.content().isEmpty()
        && !madeFor.content().equals(dataset.identity().content())) {
      add("/datasetContent", "", MisfitKind.OTHER_CONTENT);
    }
  }

  private void year(String path, Period year) {
    if (!dataset.covers(year)) {
      String years =
          dataset.hasYears()
              ? dataset.years().stream().map(String::valueOf).collect(Collectors.joining(", "))
              : Dataset.TIMELESS.toString();
      add(path, year.toString(), MisfitKind.UNKNOWN_YEAR, years);
    }
  }

  private void settings(IndexSettings settings) {
    nodes("/settings/weights", settings.weights().byNode().keySet());
    reference("/settings/normalisation", settings.normalisation());
    for (Map.Entry<String, Normalisation> entry :
        new TreeMap<>(settings.normalisations()).entrySet()) {
      String path = below("/settings/normalisations", entry.getKey());
      node(path, entry.getKey())
          .filter(node -> node.indicator().isEmpty() && node.linkIndicator().isEmpty())
          .ifPresent(node -> add(path, node.id(), MisfitKind.NOTHING_TO_NORMALISE));
      reference(path, entry.getValue());
    }
    groups("/settings/aggregations", settings.aggregations().keySet());
    groups("/settings/missing/nodes", settings.missing().byNode().keySet());
  }

  private void reference(String path, Normalisation normalisation) {
    if (normalisation instanceof DistanceToReference distance) {
      city(path, distance.reference());
    }
  }

  private void groups(String path, Set<String> ids) {
    for (String id : new TreeSet<>(ids)) {
      String place = below(path, id);
      node(place, id)
          .filter(IndexNode::isLeaf)
          .ifPresent(node -> add(place, id, MisfitKind.NOTHING_TO_AGGREGATE));
    }
  }

  private void nodes(String path, Set<String> ids) {
    new TreeSet<>(ids).forEach(id -> node(below(path, id), id));
  }

  private Optional<IndexNode> node(String path, String id) {
    OptionalInt position = dataset.structure().position(id);
    if (position.isPresent()) {
      return Optional.of(dataset.structure().node(position.getAsInt()));
    }
    List<String> known = dataset.structure().nodes().stream().map(IndexNode::id).toList();
    add(path, id, MisfitKind.UNKNOWN_NODE, NearName.of(id, known));
    return Optional.empty();
  }

  private void cities(CityFilter filter) {
    known("/cities/regions", filter.regions(), facts(City::region), MisfitKind.UNKNOWN_REGION);
    known(
        "/cities/countries", filter.countries(), facts(City::country), MisfitKind.UNKNOWN_COUNTRY);
    new TreeSet<>(filter.excludedIds()).forEach(id -> city(below("/cities/excluded", id), id));
    new TreeSet<>(filter.onlyIds()).forEach(id -> city(below("/cities/only", id), id));
  }

  private Set<String> facts(Function<City, String> fact) {
    return dataset.cities().stream().map(fact).collect(Collectors.toCollection(TreeSet::new));
  }

  private void known(String path, Set<String> chosen, Collection<String> known, MisfitKind kind) {
    for (String name : new TreeSet<>(chosen)) {
      if (!known.contains(name)) {
        add(below(path, name), name, kind, listed(known));
      }
    }
  }

  private static String listed(Collection<String> names) {
    return names.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
  }

  private void city(String path, String id) {
    if (dataset.cityPosition(id).isEmpty()) {
      List<String> known = dataset.cities().stream().map(City::id).toList();
      add(path, id, MisfitKind.UNKNOWN_CITY, NearName.of(id, known));
    }
  }

  private void links(LinkFilter filter) {
    if (!filter.dimension().isEmpty()) {
      node("/links/dimension", filter.dimension());
    }
    if (!filter.ofCity().isEmpty()) {
      city("/links/ofCity", filter.ofCity());
    }
  }

  private void edits() {
    for (int i = 0; i < scenario.edits().size(); i++) {
      ValueEdit edit = scenario.edits().get(i);
      String path = "/edits/" + i;
      city(path + "/city", edit.cityId());
      if (!dataset.recordedValues().containsKey(edit.year())) {
        year(path + "/year", edit.year());
      }
      indicator(path + "/indicator", edit);
    }
  }

  private void clusters(String path, ClusterSettings clusters) {
    String weight = clusters.weightBy();
    if (!weight.isEmpty() && !weight.equals(ClusterSettings.SCORE) && !isAttribute(weight)) {
      node(path + "/weightBy", weight);
    }
    ClusterReach reach = clusters.reach();
    known(path + "/regions", reach.regions(), facts(City::region), MisfitKind.UNKNOWN_REGION);
    known(path + "/countries", reach.countries(), facts(City::country), MisfitKind.UNKNOWN_COUNTRY);
    groupIds(path + "/groups", reach.groups());
    ClusterEdits edits = clusters.edits();
    new TreeSet<>(edits.removed()).forEach(id -> city(below(path + "/removed", id), id));
    new TreeSet<>(edits.takenOut()).forEach(id -> city(below(path + "/takenOut", id), id));
    new TreeSet<>(edits.takenIn().keySet()).forEach(id -> city(below(path + "/takenIn", id), id));
    new ClusterFit(dataset, misfits::add).check(path, clusters);
    clusters.pinned().ifPresent(pinned -> clusters(path + "/pinned", pinned));
  }

  private boolean isAttribute(String name) {
    return dataset.cities().stream().anyMatch(city -> city.attributes().containsKey(name));
  }

  private void groupIds(String path, Set<String> ids) {
    Set<String> known = knownGroups();
    for (String id : new TreeSet<>(ids)) {
      if (!known.contains(id)) {
        add(below(path, id), id, MisfitKind.UNKNOWN_GROUP, listed(known));
      }
    }
  }

  private Set<String> knownGroups() {
    Set<String> known = new TreeSet<>();
    scenario.groups().forEach(group -> known.add(group.id()));
    dataset.annotations().groups().forEach(group -> known.add(group.id()));
    dataset.annotations().corridors().forEach(corridor -> known.add(corridor.id()));
    return known;
  }

  private void ruled(List<CityGroup> groups) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).rule() instanceof GroupRule.ByList list) {
        String path = "/groups/" + i + "/cities";
        new TreeSet<>(list.ids()).forEach(id -> city(below(path, id), id));
      } else if (groups.get(i).rule() instanceof GroupRule.ByTier tier && !tier.node().isEmpty()) {
        node("/groups/" + i + "/node", tier.node());
      } else if (groups.get(i).rule() instanceof GroupRule.ByQuery rule) {
        new QueryFit(dataset, knownGroups(), this::add)
            .check("/groups/" + i + "/query", rule.query());
      }
    }
  }

  private void question(Scenario scenario) {
    QueryDraft draft = scenario.query();
    new QueryFit(dataset, knownGroups(), this::add).check("/question/query", draft.query());
    groupIds("/question/group", draft.group().isEmpty() ? Set.of() : Set.of(draft.group()));
  }

  private void indicator(String path, ValueEdit edit) {
    Optional<Indicator> indicator = dataset.indicator(edit.indicatorId());
    if (indicator.isEmpty()) {
      String near = NearName.of(edit.indicatorId(), dataset.indicators().keySet());
      add(path, edit.indicatorId(), MisfitKind.UNKNOWN_INDICATOR, near);
    } else if (indicator.get().kind() != IndicatorKind.CITY) {
      add(path, edit.indicatorId(), MisfitKind.NOT_OF_CITIES);
    } else if (dataset.derived().stream().anyMatch(d -> d.id().equals(edit.indicatorId()))) {
      add(path, edit.indicatorId(), MisfitKind.DERIVED_VALUE);
    } else if (dataset.covers(edit.year())
        && dataset.cityPosition(edit.cityId()).isPresent()
        && WhatIf.recorded(dataset, edit).isEmpty()) {
      add(path, edit.indicatorId(), MisfitKind.NO_COLUMN, edit.year().toString());
    }
  }

  /** Ids may hold slashes, which part the names of a path. */
  private static String below(String path, String name) {
    return path + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private void add(String path, String value, MisfitKind kind, String... arguments) {
    misfits.add(new ScenarioMisfit(path, value, kind, List.of(arguments)));
  }
}
