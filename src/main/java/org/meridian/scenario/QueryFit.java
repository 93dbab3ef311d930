package org.meridian.scenario;

import java.util.List;
import java.util.Set;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.query.CityQuery;
import org.meridian.scenario.ScenarioMisfit.MisfitKind;

/** Whether the names of a query are those of a dataset. */
final class QueryFit {

  private final Dataset dataset;
  private final Set<String> groups;
  private final MisfitSink misfits;

  /** Takes what does not fit. */
  @FunctionalInterface
  interface MisfitSink {
    /** See {@link ScenarioMisfit}. */
    void add(String path, String value, MisfitKind kind, String argument);
  }

  /**
   * @param groups ids of all groups that may be named
   */
  QueryFit(Dataset dataset, Set<String> groups, MisfitSink misfits) {
    this.dataset = dataset;
    this.groups = groups;
    this.misfits = misfits;
  }

  void check(String path, CityQuery query) {
    switch (query) {
      case CityQuery.AllQuery all -> parts(path + "/all", all.parts());
      case CityQuery.AnyQuery any -> parts(path + "/any", any.parts());
      case CityQuery.NotQuery not -> check(path + "/not", not.part());
      case CityQuery.NumberQuery number -> number(path, number);
      case CityQuery.TextQuery text -> attribute(path, text.attribute());
      case CityQuery.GroupQuery group -> {
        if (!groups.contains(group.group())) {
          misfits.add(path, group.group(), MisfitKind.UNKNOWN_GROUP, String.join(", ", groups));
        }
      }
    }
  }

  private void parts(String path, List<CityQuery> parts) {
    for (int at = 0; at < parts.size(); at++) {
      check(path + "/" + at, parts.get(at));
    }
  }

  private void number(String path, CityQuery.NumberQuery query) {
    switch (query.measure()) {
      case SCORE, RANK, KNOWN -> node(path, query.of());
      case VALUE -> {
        if (dataset.indicator(query.of()).isEmpty()) {
          String near = NearName.of(query.of(), dataset.indicators().keySet());
          misfits.add(path, query.of(), MisfitKind.UNKNOWN_INDICATOR, near);
        }
      }
      case NUMBER -> attribute(path, query.of());
      case PLACES_GAINED, POINTS_GAINED -> {
        // Nothing is named.
      }
    }
  }

  private void node(String path, String id) {
    if (!id.isEmpty() && dataset.structure().position(id).isEmpty()) {
      List<String> known = dataset.structure().nodes().stream().map(IndexNode::id).toList();
      misfits.add(path, id, MisfitKind.UNKNOWN_NODE, NearName.of(id, known));
    }
  }

  private void attribute(String path, String name) {
    boolean isKnown =
        name.equals(GroupRule.REGION)
            || name.equals(GroupRule.COUNTRY)
            || dataset.cities().stream().anyMatch(city -> city.attributes().containsKey(name));
    if (!isKnown) {
      List<String> known =
          dataset.cities().stream()
              .flatMap(city -> city.attributes().keySet().stream())
              .distinct()
              .toList();
      misfits.add(path, name, MisfitKind.UNKNOWN_ATTRIBUTE, NearName.of(name, known));
    }
  }
}
